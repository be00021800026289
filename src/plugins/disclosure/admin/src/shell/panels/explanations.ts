/** The written explanations of warnings, as rows of the form. */
import { evidenceOf, type Finding, isRecord } from '#model';

export type ExplanationRow = Record<string, unknown>;

/** The row that stands for a finding, and whether it was written for something else than the finding says now. */
export interface ExplanationAnswer {
  readonly row: ExplanationRow | undefined;
  readonly isStale: boolean;
}

const rowsOf = (value: unknown): ExplanationRow[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const isAbout = ({ rule, path }: Finding, row: ExplanationRow): boolean => row.rule === rule && row.path === path;

const answers = (finding: Finding, row: ExplanationRow): boolean =>
  isAbout(finding, row) && (row.evidence ?? null) === evidenceOf(finding);

/** The rows that answer none of the findings: what they were about is gone, or says something else now. */
export function unusedRows(value: unknown, findings: readonly Finding[]): ExplanationRow[] {
  return rowsOf(value).filter((row) => !findings.some((finding) => answers(finding, row)));
}

/**
 * The answer of each warning. A chapter may fail one rule twice: of the rows that answer neither finding any more, the
 * first stands for the first finding that is open.
 */
export function answersOf(value: unknown, findings: readonly Finding[]): ReadonlyMap<Finding, ExplanationAnswer> {
  const rows = rowsOf(value);
  const unused = unusedRows(value, findings);
  const found = new Map<Finding, ExplanationAnswer>();
  for (const finding of findings) {
    const own = rows.find((row) => answers(finding, row));
    const at = own ? -1 : unused.findIndex((row) => isAbout(finding, row));
    const [stale] = at < 0 ? [] : unused.splice(at, 1);
    found.set(finding, { row: own ?? stale, isStale: stale !== undefined });
  }
  return found;
}

/** The rows of which no finding is left: what they were about was put right. */
export function idleRows(value: unknown, findings: readonly Finding[]): ExplanationRow[] {
  const taken = new Set([...answersOf(value, findings).values()].map(({ row }) => row));
  return rowsOf(value).filter((row) => !taken.has(row));
}

/** The rows without one. */
export const withoutRow = (value: unknown, row: ExplanationRow): ExplanationRow[] =>
  rowsOf(value).filter((each) => each !== row);

/**
 * The rows after an explanation was written; an empty one is taken away.
 *
 * @param before the row that stood for the finding
 */
export function withExplanation(
  value: unknown,
  finding: Finding,
  before: ExplanationRow | undefined,
  { reason, isPublic }: { reason: string; isPublic: boolean },
): ExplanationRow[] {
  const rows = rowsOf(value);
  if (reason === '') return rows.filter((row) => row !== before);
  const { rule, path } = finding;
  const evidence = evidenceOf(finding);
  const key = `${rule} ${path} ${evidence ?? ''}`;
  const row = { __temp_key__: key, ...before, rule, path, evidence, reason, public: isPublic };
  return before ? rows.map((old) => (old === before ? row : old)) : [...rows, row];
}
