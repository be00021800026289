/** What a correction says of itself at the top of the report, whatever the format. */
import {
  cellLabel,
  cellsOf,
  differences,
  type ExplanationDifference,
  findLayout,
  findSection,
  type Label,
  type Layout,
  type LineChange,
  label,
  markedText,
  markedWords,
  type Piece,
  type ReportDifferences,
  type Value,
} from '#model';
import type { PrintedReport } from './printed-report';
import type { ReportForExport } from './report-for-export';

/** A figure, heading or title that was corrected; `null`: blank, or not there. */
export interface CorrectedValue {
  readonly place: string;
  readonly from: Value;
  readonly to: Value;
}

/** A line of a chapter, or the reason of an explanation, with the words deleted and inserted. */
export interface CorrectedText {
  readonly place: string;
  readonly pieces: readonly Piece[];
}

export interface PrintedCorrection {
  readonly note: string;
  /** ISO 8601 */
  readonly publishedAt: string;
  readonly formerVersion: number | null;
  readonly values: readonly CorrectedValue[];
  readonly texts: readonly CorrectedText[];
}

const names = {
  title: label('标题', 'Title'),
  layout: label('版式', 'Layout'),
  heading: label('章标题', 'heading'),
  explanation: label('情况说明', 'Explanation'),
} satisfies Record<string, Label>;

/** @returns `undefined` for a draft, or a version that corrects none */
export function printedCorrection(
  { document, former, publication }: ReportForExport,
  report: PrintedReport,
): PrintedCorrection | undefined {
  if (!publication || publication.note === null) return undefined;
  const found = former && differences(former, document);
  const layouts = [report.layout, findLayout(former?.layout)].filter((layout) => layout !== undefined);
  return {
    note: publication.note,
    publishedAt: publication.publishedAt,
    formerVersion: publication.previousVersion,
    values: (found?.values ?? []).map(({ path, from, to }) => ({ place: placeOf(report, layouts, path), from, to })),
    texts: found ? textsOf(report, layouts, found) : [],
  };
}

/** A cell that the newer layout lacks is named by the older one. */
function placeOf({ words }: PrintedReport, layouts: readonly Layout[], path: string): string {
  for (const layout of layouts) {
    const cell = cellsOf(layout).find(path);
    if (cell) return words(cellLabel(cell));
    const [first, code, last] = path.split('.');
    const chapter = first === 'sections' && findSection(layout, code);
    if (chapter) return last === 'heading' ? `${words(chapter.label)} · ${words(names.heading)}` : words(chapter.label);
  }
  return path === 'title' || path === 'layout' ? words(names[path]) : path;
}

function textsOf(
  report: PrintedReport,
  layouts: readonly Layout[],
  { chapters, explanations }: ReportDifferences,
): CorrectedText[] {
  return [
    ...chapters.flatMap(({ chapter, lines }) =>
      lines.flatMap((line) => {
        const pieces = piecesOf(line);
        return pieces.length === 0 ? [] : [{ place: placeOf(report, layouts, `sections.${chapter}`), pieces }];
      }),
    ),
    ...explanations.flatMap((difference) => {
      const pieces = reasonsOf(difference);
      return pieces.length === 0 ? [] : [{ place: report.words(names.explanation), pieces }];
    }),
  ];
}

function piecesOf(change: LineChange): readonly Piece[] {
  if (change.kind === 'kept') return [];
  if (change.kind === 'changed') return change.pieces;
  const { kind, line } = change;
  return markedWords([], line.children).map(({ text, marks }) => ({ kind, text, marks }));
}

function reasonsOf(difference: ExplanationDifference): readonly Piece[] {
  if (difference.kind === 'kept') return [];
  if (difference.kind === 'changed') return markedText(difference.from.reason, difference.to.reason);
  return [{ kind: difference.kind, text: difference.explanation.reason, marks: {} }];
}
