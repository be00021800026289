import type { Finding } from '#model';
import { type CellMark, levelOf, type MarkLevel } from '../../form/marks';
import { useWords, type Word } from '../../words';

const kinds: Readonly<Record<MarkLevel, Word>> = {
  error: 'mark.error',
  warning: 'mark.warning',
  open: 'mark.open',
  notice: 'mark.notice',
};

/** The findings that give a cell its mark. Of a blank cell, that it is blank; not what cannot be judged because of it. */
export function reasonsOf({ level, findings }: CellMark, address: string, isBlank: boolean): Finding[] {
  const grave = findings.filter((finding) => levelOf(finding, isBlank) === level);
  const own = grave.filter(({ path, cells }) => path === address && cells.length <= 1);
  return level === 'open' && own.length > 0 ? own : grave;
}

/** The words that a screen reader says after a cell's name and value. */
export function useReason() {
  const { say, pick } = useWords();
  return (
    address: string,
    mark: CellMark | undefined,
    isBlank: boolean,
    suggestion: number | undefined,
    error: string | undefined,
  ): string => {
    const why = mark
      ? `${say(kinds[mark.level])}${reasonsOf(mark, address, isBlank)
          .slice(0, 3)
          .map(({ message }) => pick(message))
          .join(' ')}`
      : '';
    const hint = isBlank && suggestion !== undefined ? say('cell.suggestion', { value: suggestion }) : '';
    // What the checks say already is not said twice.
    const refused = error && mark?.level !== 'error' ? `${say('mark.error')}${error}` : '';
    return [refused, why, hint].filter(Boolean).join(' ');
  };
}
