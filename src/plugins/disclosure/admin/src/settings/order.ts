/** Where a stage may go: the first and the last keep their places. */
interface Coded {
  readonly code: string;
}

export interface StagePlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mayRise: boolean;
  readonly mayFall: boolean;
}

export function placeOf(stages: readonly Coded[], code: string): StagePlace {
  const position = stages.findIndex((stage) => stage.code === code);
  const last = stages.length - 1;
  const isFirst = position === 0;
  const isLast = position === last;
  return { isFirst, isLast, mayRise: position > 1 && !isLast, mayFall: !isFirst && position < last - 1 };
}

/** The codes with one of them a place earlier or later. */
export function moved(stages: readonly Coded[], code: string, by: 1 | -1): string[] {
  const codes = stages.map((stage) => stage.code).filter((each) => each !== code);
  codes.splice(stages.findIndex((stage) => stage.code === code) + by, 0, code);
  return codes;
}
