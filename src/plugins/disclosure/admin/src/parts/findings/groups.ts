/** Findings as the panel lists them: by chapter and table, what is wrong before what is still open. */
import { type Finding, type Label, type Layout, type Severity, sectionsOf, tableCodes } from '#model';
import { levelOf, type MarkLevel } from '../../form/marks';

export interface FindingGroup {
  /** A chapter code, or `report` for what concerns the report as a whole. */
  readonly code: string;
  readonly label: Label | undefined;
  /** Wrong or doubtful. */
  readonly judged: readonly Finding[];
  /** What is missing and no cell, such as a chapter. */
  readonly missing: readonly Finding[];
  /** The first blank cell of the chapter's table. */
  readonly firstBlank: string | undefined;
  readonly blanks: number;
}

/** Whether nothing was written at a place yet. */
type IsBlank = (path: string) => boolean;

export const findingLevel = (finding: Finding, isBlank: IsBlank): MarkLevel =>
  levelOf(finding, finding.severity === 'error' && isBlank(finding.path));

function chapterOf(layout: Layout, { path }: Finding): string {
  const [first = '', second] = path.split('.');
  if (first === 'sections') return second ?? 'report';
  const table = tableCodes.find((code) => code === first);
  return layout.chapters.find((chapter) => table && chapter.table === table)?.code ?? 'report';
}

/** Only groups that hold something, in the order of the report. */
export function groupFindings(layout: Layout, findings: readonly Finding[], isBlank: IsBlank): FindingGroup[] {
  const places: readonly { code: string; label: Label | undefined }[] = [
    { code: 'report', label: undefined },
    ...sectionsOf(layout),
  ];
  return places.flatMap(({ code, label }) => {
    const own = findings.filter((finding) => chapterOf(layout, finding) === code);
    if (own.length === 0) return [];
    const rank = { error: 0, warning: 1, notice: 2 };
    const judged = own
      .filter((finding) => findingLevel(finding, isBlank) !== 'open')
      .sort((one, other) => rank[one.severity] - rank[other.severity]);
    const open = own.filter((finding) => findingLevel(finding, isBlank) === 'open');
    const blank = open.filter(({ path, cells }) => cells.length === 1 && cells[0] === path);
    const missing = open.filter(({ cells }) => cells.length === 0);
    return [{ code, label, judged, missing, firstBlank: blank[0]?.path, blanks: blank.length }];
  });
}

/**
 * How much there is of each level, as the list shows it. An equation that waits for a blank cell is no entry beside that
 * cell.
 */
export function countLevels(groups: readonly FindingGroup[]): Record<MarkLevel, number> {
  const judged = (severity: Severity) =>
    groups.flatMap((group) => group.judged).filter((finding) => finding.severity === severity).length;
  const open = groups.reduce((sum, { missing, blanks }) => sum + missing.length + blanks, 0);
  return { error: judged('error'), warning: judged('warning'), open, notice: judged('notice') };
}
