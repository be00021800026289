/** Where a report's page leads: the list of all bodies, the body itself, its reports of other years. */
import { type Label, label } from '#model';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { element, escapeHtml } from './escape';

const words = {
  ways: label('其他报告', 'Other reports'),
  all: label('全部机关', 'All bodies'),
  year: label('年', ''),
} satisfies Record<string, Label>;

/** @returns a row of links, or nothing where the report stands alone */
export function htmlOfNeighbours({ neighbours, organization, document }: ReportForExport, report: PrintedReport) {
  if (!neighbours) return '';
  const link = (href: string, text: string) => element('a', { href }, escapeHtml(text));
  const years = neighbours.years.map(({ year, address }) => {
    const text = `${year}${report.words(words.year)}`;
    const here = year === document.year;
    return element('li', {}, element('a', { href: address, 'aria-current': here ? 'page' : undefined }, text));
  });
  const ways = [
    element('li', {}, link(neighbours.all, report.words(words.all))),
    element('li', {}, link(neighbours.body, organization?.name ?? document.organization.code ?? '')),
    ...years,
  ];
  return element('nav', { class: 'ways', 'aria-label': report.words(words.ways) }, element('ul', {}, ways.join('')));
}
