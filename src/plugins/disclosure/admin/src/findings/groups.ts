/** Findings as the panel lists them: by chapter and table, what is wrong before what is still open. */
import { type Finding, type Label, type Layout, tableCodes } from '../../../model';
import { levelOf, type MarkLevel } from './marks';

export interface FindingGroup {
  /** A chapter code, or `report` for what concerns the report as a whole. */
  readonly code: string;
  readonly label: Label | undefined;
  /** Wrong or doubtful. */
  readonly judged: readonly Finding[];
  /** Blank, or not to be judged before something else is filled in. */
  readonly open: readonly Finding[];
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
    ...layout.chapters,
  ];
  return places.flatMap(({ code, label }) => {
    const own = findings.filter((finding) => chapterOf(layout, finding) === code);
    if (own.length === 0) return [];
    const judged = own.filter((finding) => findingLevel(finding, isBlank) !== 'open');
    const open = own.filter((finding) => findingLevel(finding, isBlank) === 'open');
    const blank = open.filter(({ path, cells }) => cells.length === 1 && cells[0] === path);
    return [{ code, label, judged, open, firstBlank: blank[0]?.path, blanks: blank.length }];
  });
}
