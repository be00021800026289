/** The applications matrix in ten lines: row groups as the sums that they mean. */
import type { Label, Layout, Row } from '#model';

export interface CondensedRow {
  readonly code: string;
  readonly label: Label;
  /** The rows whose sum the line shows. */
  readonly members: readonly string[];
}

export function condensedRows({ tables }: Layout): CondensedRow[] {
  const { parts, groups } = tables.applications;
  const rows: readonly Row[] = parts.flatMap((part) => part.rows);
  return rows.flatMap(({ code, label }): CondensedRow[] => {
    const group = groups.find(({ members }) => members.includes(code));
    if (!group) return [{ code, label, members: [code] }];
    return group.members[0] === code ? [{ code: group.code, label: group.label, members: group.members }] : [];
  });
}

/** The sum of a line in one column; `null` while one of its cells is blank. */
export function condensedValue(
  { members }: CondensedRow,
  column: string,
  cells: Readonly<Record<string, number | null>>,
): number | null {
  let total = 0;
  for (const member of members) {
    const value = cells[`${member}.${column}`] ?? null;
    if (value === null) return null;
    total += value;
  }
  return total;
}
