import type { BoardRow } from '#contracts';

/** What the board can be sorted by. */
export type BoardColumn = 'influence' | 'name' | 'state' | 'findings' | 'submission' | 'deadline' | 'changed';

export interface BoardOrder {
  by: BoardColumn;
  descending: boolean;
}

/** What the board can be narrowed to. */
export const filters = ['all', 'late', 'missing', 'changed', 'wrong'] as const;
export type Filter = (typeof filters)[number];

const states = ['notStarted', 'drafting', 'inReview', 'approved', 'correcting', 'published'] as const;

const keys: Readonly<Record<BoardColumn, (row: BoardRow) => number | string>> = {
  influence: ({ judged }) => judged?.influence ?? 0,
  name: ({ organization }) => organization.name,
  state: ({ state }) => states.indexOf(state),
  findings: ({ judged }) => (judged ? judged.errors * 1_000 + judged.warnings : -1),
  submission: ({ submissionDeadline }) => submissionDeadline ?? '',
  deadline: ({ deadline }) => deadline,
  changed: ({ changedAt }) => changedAt ?? '',
};

const isMissing = ({ state }: BoardRow): boolean => state !== 'published' && state !== 'correcting';

const holds: Readonly<Record<Filter, (row: BoardRow) => boolean>> = {
  all: () => true,
  late: ({ isLate }) => isLate,
  missing: isMissing,
  changed: ({ isNew }) => isNew,
  wrong: ({ judged }) => judged !== null && judged.errors > 0,
};

/**
 * The rows that are wanted, in order. Rows that are equal stay as the server ordered them.
 *
 * @param part a part of a body's name or code
 */
export function arranged(
  rows: readonly BoardRow[],
  filter: Filter,
  part: string,
  { by, descending }: BoardOrder,
): BoardRow[] {
  const wanted = part.trim().toLowerCase();
  const key = keys[by];
  const compare = (one: BoardRow, other: BoardRow): number => {
    const [left, right] = [key(one), key(other)];
    if (typeof left === 'string') return left.localeCompare(String(right), 'zh');
    return left - Number(right);
  };
  return rows
    .filter(({ organization }) => `${organization.name}\n${organization.code}`.toLowerCase().includes(wanted))
    .filter(holds[filter])
    .sort((one, other) => (descending ? compare(other, one) : compare(one, other)));
}
