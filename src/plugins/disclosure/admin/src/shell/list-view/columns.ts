/** Columns of the lists that Strapi does not know: stage by its name, findings and balance; kinds in words. */

import type { ReactNode } from 'react';
import { organizationKinds } from '#model';
import { pluginId } from '../../uids';
import type { Word } from '../../words';

interface Header {
  readonly name: string;
  readonly attribute: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

interface ListLayout {
  readonly options?: unknown;
  readonly layout: readonly Header[];
  readonly [key: string]: unknown;
}

export interface ListTable {
  readonly displayedHeaders: readonly Header[];
  readonly layout: ListLayout;
}

export type CellFormatter = (row: { documentId: string; year?: number; stage?: string; kind?: string }) => ReactNode;

const column = (name: string, word: Word, cellFormatter: CellFormatter): Header => ({
  name,
  attribute: { type: 'custom' },
  label: { id: `${pluginId}.${word}`, defaultMessage: name },
  searchable: false,
  sortable: false,
  cellFormatter,
});

/** Only the list of reports has a column of chapters or a report year beside an organization. */
const isReport = (headers: readonly Header[]): boolean =>
  headers.some(
    ({ name, attribute }) => name === 'organization' && attribute.target === 'api::organization.organization',
  ) || headers.some(({ attribute }) => attribute.component === 'report.application-row');

export interface ReportCells {
  /** A year is no quantity: 2022, not 2,022. */
  readonly year: CellFormatter;
  readonly stage: CellFormatter;
  readonly findings: CellFormatter;
  readonly balance: CellFormatter;
  readonly change: CellFormatter;
}

/** The columns of the list of reports; other lists stay as they are. */
export function withReportColumns(table: ListTable, cells: ReportCells): ListTable {
  if (!isReport([...table.displayedHeaders, ...table.layout.layout])) return table;
  const isStageShown = table.displayedHeaders.some(({ name }) => name === 'stage');
  return {
    ...table,
    displayedHeaders: [
      ...table.displayedHeaders.map((header) =>
        header.name === 'year' || header.name === 'stage' ? { ...header, cellFormatter: cells[header.name] } : header,
      ),
      ...(isStageShown ? [] : [column('stage', 'list.stageColumn', cells.stage)]),
      column('findings', 'list.findings', cells.findings),
      column('balance', 'list.balance', cells.balance),
      column('change', 'list.change', cells.change),
    ],
  };
}

/** Only organizations are of one of these kinds. */
const isKind = ({ name, attribute }: Header): boolean =>
  name === 'kind' && Array.isArray(attribute.enum) && attribute.enum.includes(organizationKinds[0]);

/** The list of organizations says a kind in words; other lists stay as they are. */
export function withKinds(table: ListTable, kind: CellFormatter): ListTable {
  if (!table.displayedHeaders.some(isKind)) return table;
  const displayedHeaders = table.displayedHeaders.map((header) =>
    isKind(header) ? { ...header, cellFormatter: kind } : header,
  );
  return { ...table, displayedHeaders };
}
