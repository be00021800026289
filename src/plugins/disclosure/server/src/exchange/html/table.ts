/** A table of the report, merged as on the official form, each cell tied to its headings. */
import type { PrintedCell, PrintedHeading, PrintedRow, PrintedTable } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { element, escapeHtml } from './escape';

const spansOf = ({ columnSpan, rowSpan }: PrintedHeading | PrintedCell) => ({
  colspan: columnSpan > 1 ? columnSpan : undefined,
  rowspan: rowSpan > 1 ? rowSpan : undefined,
});

/** The frame scrolls sideways on a narrow screen, so that it has a name and takes the keyboard's focus. */
export function htmlOfTable(report: PrintedReport, printed: PrintedTable): string {
  const { table, rows } = printed;
  const caption = `${table.code}-caption`;
  const rowOf = ({ entries }: PrintedRow) =>
    element(
      'tr',
      {},
      entries.map((entry) => (entry.kind === 'heading' ? headingOf(report, entry) : cellOf(report, entry))).join(''),
    );
  const parts = table.parts.map((part) => {
    const content = rows.filter((row) => row.part === part).map(rowOf);
    return element('tbody', {}, content.join('\n'));
  });
  const content = [element('caption', { id: caption }, escapeHtml(report.words(table.label))), ...parts].join('\n');
  const grid = element('table', { 'data-table': table.code }, content);
  return element('div', { class: 'table', role: 'region', 'aria-labelledby': caption, tabindex: 0 }, grid);
}

function headingOf({ words }: PrintedReport, heading: PrintedHeading): string {
  const text = escapeHtml(words(heading.label));
  if (heading.scope === 'corner') return element('td', { class: 'corner', ...spansOf(heading) }, text);
  return element('th', { id: heading.id, scope: heading.scope, ...spansOf(heading) }, text);
}

function cellOf({ valueIn }: PrintedReport, printed: PrintedCell): string {
  const value = valueIn(printed.cell);
  const attributes = {
    // An address that ends in it leads to the figure.
    id: printed.cell.address,
    headers: printed.headings.map(({ id }) => id).join(' '),
    'data-cell': printed.cell.address,
    ...spansOf(printed),
  };
  return element('td', attributes, value === null ? '' : String(value));
}
