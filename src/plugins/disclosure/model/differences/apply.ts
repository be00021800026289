/** Applies what is shown of a difference: the proof that nothing of it is missing. */
import { digestOf } from '../document/canonical';
import type { Explanation, ReportDocument, ReportSection } from '../document/report-document';
import { cellsOf } from '../layout/cells';
import { findLayout } from '../layout/lookup';
import { sectionsOf } from '../layout/sections';
import type { ReportDifferences } from './differences';
import type { ExplanationDifference } from './explanation-differences';
import type { LineChange } from './line-changes';
import { blocksOf, type Line, linesOf } from './lines';
import { type Piece, sideOf } from './marked-words';
import type { Value } from './value-differences';

/**
 * The second version of a report: the first with the differences between the two applied.
 *
 * @throws Error where the differences are not of this document
 */
export function applyDifferences(document: ReportDocument, differences: ReportDifferences): ReportDocument {
  const values = new Map(differences.values.map(({ path, from, to }) => [path, { from, to }] as const));
  const take = <Kind extends Value>(path: string, now: Kind): Kind => {
    const change = values.get(path);
    if (!change) return now;
    if (change.from !== now) throw new Error(`Another value stands at ${path}`);
    return change.to as Kind;
  };
  const layout = take('layout', document.layout);
  return {
    ...tablesOf(document, layout, take),
    organization: { code: take('organization.code', document.organization.code) },
    year: take('year', document.year),
    layout,
    title: take('title', document.title),
    sections: changedSections(document, layout, differences, take),
    explanations: explanationsOf(document.explanations, differences.explanations),
  };
}

type Take = <Kind extends Value>(path: string, now: Kind) => Kind;

function tablesOf(
  document: ReportDocument,
  code: string,
  take: Take,
): Pick<ReportDocument, 'proactive' | 'applications' | 'remedies'> {
  const layout = findLayout(code);
  const tables: Pick<ReportDocument, 'proactive' | 'applications' | 'remedies'> = {
    proactive: {},
    applications: {},
    remedies: {},
  };
  for (const { address, table, row, column } of layout ? cellsOf(layout).all : []) {
    const now = document[table.code][row.code]?.[column.code] ?? null;
    const rows = tables[table.code];
    rows[row.code] = { ...rows[row.code], [column.code]: take(address, now) };
  }
  return tables;
}

function changedSections(
  { sections }: ReportDocument,
  layout: string,
  { chapters }: ReportDifferences,
  take: Take,
): ReportSection[] {
  const codes = new Set([...sections.map(({ chapter }) => chapter), ...chapters.map(({ chapter }) => chapter)]);
  const known = findLayout(layout);
  const order = known ? sectionsOf(known).map(({ code }) => code) : [];
  return [...codes]
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .flatMap((chapter): ReportSection[] => {
      const before = sections.find((section) => section.chapter === chapter);
      const change = chapters.find((difference) => difference.chapter === chapter);
      if (change?.kind === 'deleted') return [];
      const heading = take(`sections.${chapter}.heading`, before?.heading ?? null);
      const body = change ? blocksOf(linesAfter(linesOf(before?.body ?? []), change.lines)) : (before?.body ?? []);
      return [{ chapter, heading, body }];
    });
}

function linesAfter(lines: readonly Line[], changes: readonly LineChange[]): Line[] {
  const left = [...lines];
  const leave = (line: Line) => {
    if (digestOf(left.shift() ?? null) !== digestOf(line)) throw new Error('Another line stands there');
  };
  const result = changes.flatMap((change): Line[] => {
    if (change.kind === 'inserted') return [change.line];
    leave(change.kind === 'changed' ? lineOf(change.from, change.pieces, 'from') : change.line);
    if (change.kind === 'changed') return [lineOf(change.to, change.pieces, 'to')];
    return change.kind === 'kept' ? [change.line] : [];
  });
  if (left.length > 0) throw new Error('More lines stand there');
  return result;
}

const lineOf = (style: Line['style'], pieces: readonly Piece[], side: 'from' | 'to'): Line => ({
  style,
  children: sideOf(pieces, side),
});

function explanationsOf(now: readonly Explanation[], changes: readonly ExplanationDifference[]): Explanation[] {
  if (changes.length === 0) return [...now];
  const before = changes.flatMap((change) => {
    if (change.kind === 'changed') return [change.from];
    return change.kind === 'inserted' ? [] : [change.explanation];
  });
  if (digestOf(before) !== digestOf(now)) throw new Error('Other explanations stand there');
  return changes.flatMap((change) => {
    if (change.kind === 'changed') return [change.to];
    return change.kind === 'deleted' ? [] : [change.explanation];
  });
}
