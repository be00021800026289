/** Turns arbitrary JSON into a report document in normal form, and says what is malformed. */

import { cellsOf } from '../layout/cells';
import { type Layout, type TableCode, tableCodes } from '../layout/declaration';
import { label } from '../layout/label';
import { findLayout, layoutForYear } from '../layout/lookup';
import { isLine, isRecord, longestLine, type OnProblem, type Problem, quoted } from './problem';
import { readExplanations } from './read-explanations';
import { readSections } from './read-sections';
import { readTables } from './read-tables';
import type { CellValue, ReportDocument, TableValues } from './report-document';
import { isReportYear, reportYears } from './report-year';

export interface DocumentReading {
  /** `undefined` where the document names no layout that exists; then nothing else was read. */
  layout: Layout | undefined;
  /** The values of `cellsOf(layout).all`, in that order. */
  values: readonly CellValue[];
  document: Omit<ReportDocument, TableCode>;
  problems: Problem[];
}

/**
 * Reads a report document. Unknown fields beside those of a report document are ignored, so that what the public API
 * answers can be handed back in.
 *
 * @param input anything that JSON can say
 * @param declared a layout to read by, instead of the one that the document names
 */
export function readDocument(input: unknown, declared?: Layout): DocumentReading {
  const problems: Problem[] = [];
  const onProblem: OnProblem = (rule, path, zh, en) => problems.push({ rule, path, message: label(zh, en) });
  if (!isRecord(input)) onProblem('structure.value', '', '报告文档应为对象', 'The report document is not an object');
  const source = isRecord(input) ? input : {};
  const year = readYear(source.year, onProblem);
  const layout = declared ?? layoutOf(source.layout, year);
  if (!layout && isRecord(input))
    onProblem(
      'structure.value',
      'layout',
      `没有这个版式：${quoted(source.layout ?? null)}`,
      `There is no such layout: ${quoted(source.layout ?? null)}`,
    );
  const document = {
    organization: { code: readText(codeOf(source.organization, onProblem), 'organization.code', onProblem) },
    year,
    layout: layout?.code ?? '',
    title: readText(source.title, 'title', onProblem),
    sections: layout ? readSections(layout, source.sections, onProblem) : [],
    explanations: readExplanations(source.explanations, onProblem),
  };
  return { layout, values: layout ? readTables(layout, source, onProblem) : [], document, problems };
}

/** The report document in normal form: every cell of the layout present, sections in the layout's order. */
export function documentOf({ layout, values, document }: DocumentReading): ReportDocument {
  const tables = Object.fromEntries(tableCodes.map((code) => [code, {}])) as Record<TableCode, TableValues>;
  for (const { table, row, column, index } of layout ? cellsOf(layout).all : []) {
    const rows = tables[table.code];
    rows[row.code] ??= {};
    (rows[row.code] as TableValues[string])[column.code] = values[index] ?? null;
  }
  return { ...document, ...tables };
}

function layoutOf(code: unknown, year: number | null): Layout | undefined {
  if (code === null || code === undefined) return year === null ? undefined : findLayout(layoutForYear(year));
  return findLayout(code);
}

function readYear(value: unknown, onProblem: OnProblem): number | null {
  if (value === null || value === undefined) return null;
  if (isReportYear(value)) return value;
  onProblem(
    'structure.value',
    'year',
    `年度应为 ${reportYears.first} 至 ${reportYears.last} 的整数`,
    `The year is not an integer from ${reportYears.first} to ${reportYears.last}`,
  );
  return null;
}

function codeOf(organization: unknown, onProblem: OnProblem): unknown {
  if (organization === null || organization === undefined) return null;
  if (isRecord(organization)) return organization.code;
  onProblem(
    'structure.value',
    'organization',
    '机关应为含 code 的对象',
    'The organization is not an object with a code',
  );
  return null;
}

function readText(value: unknown, path: string, onProblem: OnProblem): string | null {
  if (value === null || value === undefined) return null;
  if (isLine(value)) return value;
  onProblem(
    'structure.value',
    path,
    `应为不超过 ${longestLine} 字、不含控制字符的文本`,
    `Not a text of at most ${longestLine} characters without control characters`,
  );
  return null;
}
