/** What a corrected report says below its title: since when, why, and what changed. */
import { Paragraph, TextRun, UnderlineType } from 'docx';
import { type Label, label, type Piece } from '#model';
import { type CorrectedValue, printedCorrection } from '../report/printed-correction';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { styleIds } from './marks';
import { textRuns } from './text';

const heading: Label = label('更正说明', 'Correction');

/** @returns nothing for a version that corrects none */
export function correctionParagraphs(source: ReportForExport, report: PrintedReport): Paragraph[] {
  const correction = printedCorrection(source, report);
  if (!correction) return [];
  const { note, publishedAt, formerVersion, values, texts } = correction;
  const former: Label = label(`与第 ${formerVersion} 版相比：`, `Compared with version ${formerVersion}:`);
  const changes = [
    ...values.map(({ place, from, to }) => [...runs(`${place}：`), ...valueRuns(report, from, to)]),
    ...texts.map(({ place, pieces }) => [...runs(`${place}：`), ...pieces.flatMap(pieceRuns)]),
  ];
  return [
    runs(`${report.words(heading)}（${beijingDate(publishedAt)}）`, { bold: true }),
    runs(note),
    ...(changes.length > 0 && formerVersion !== null ? [runs(report.words(former))] : []),
    ...changes,
  ].map((children) => new Paragraph({ style: styleIds.correction, children }));
}

const runs = (text: string, look: { bold?: true } = {}): TextRun[] => textRuns({ text, ...look });

const deleted = (text: string) => new TextRun({ text, strike: true });
const inserted = (text: string) => new TextRun({ text, underline: { type: UnderlineType.SINGLE } });

function valueRuns({ words }: PrintedReport, from: CorrectedValue['from'], to: CorrectedValue['to']): TextRun[] {
  const shown = (value: CorrectedValue['from']) => (value === null ? words(label('空白', 'blank')) : String(value));
  return [deleted(shown(from)), ...runs(' → '), inserted(shown(to))];
}

function pieceRuns({ kind, text, marks }: Piece): TextRun[] {
  if (kind === 'deleted') return [deleted(text)];
  if (kind === 'inserted') return [inserted(text)];
  return textRuns({ text, ...(marks.bold && { bold: true }), ...(marks.italic && { italic: true }) });
}

/** The day in Beijing. */
function beijingDate(iso: string): string {
  return new Date(new Date(iso).getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
