/** The written explanations of warnings, as rows of the form. */
import { evidenceOf, type Finding, isRecord } from '../../../model';

export type ExplanationRow = Record<string, unknown>;

const rowsOf = (value: unknown): ExplanationRow[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const isAbout =
  ({ rule, path }: Finding) =>
  (row: ExplanationRow): boolean =>
    row.rule === rule && row.path === path;

/** The explanation that stands for a finding, stale or not. */
export function explanationRow(value: unknown, finding: Finding): ExplanationRow | undefined {
  return rowsOf(value).find(isAbout(finding));
}

/** Whether an explanation was written for something else than what the finding says now. */
export function isStale(row: ExplanationRow | undefined, finding: Finding): boolean {
  return row !== undefined && (row.evidence ?? null) !== evidenceOf(finding);
}

/** The rows after an explanation was written; an empty one is taken away. */
export function withExplanation(
  value: unknown,
  finding: Finding,
  { reason, isPublic }: { reason: string; isPublic: boolean },
): ExplanationRow[] {
  const rows = rowsOf(value);
  const others = rows.filter((row) => !isAbout(finding)(row));
  if (reason === '') return others;
  const { rule, path } = finding;
  const key = `${rule} ${path}`;
  const row = {
    __temp_key__: key,
    ...rows.find(isAbout(finding)),
    rule,
    path,
    evidence: evidenceOf(finding),
    reason,
    public: isPublic,
  };
  return rows.some(isAbout(finding)) ? rows.map((old) => (isAbout(finding)(old) ? row : old)) : [...rows, row];
}
