/**
 * The golden listing: every cell, guess and leftover of the fixtures, of the originals where they are at hand, and of
 * five hundred copies in all shapes with all slips, so that no change of a reading goes unseen. A change that is meant
 * is written down by `npx jest --selectProjects unit --testPathPatterns listing -u`; the commit says why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  type Copied,
  copyReport,
  figuresFirst,
  toBareLines,
  toCellLines,
  toGlued,
  toHtml,
  toMarkdown,
  toPipes,
  toTabs,
} from '#fixtures/copied-report';
import { balancedDocument, variedDocument } from '#fixtures/documents';
import { listingBeside, listingOf } from '#fixtures/listing-of';
import { slips } from '#fixtures/slips';
import { type Layout, layouts, type ReportDocument } from '../../../model';
import { importReport } from './import-report';

const folder = path.resolve(__dirname, '../../../../../../tests/fixtures/reports');

const read = (content: string | Buffer, fileName: string) =>
  importReport(typeof content === 'string' ? Buffer.from(content) : content, { fileName });

test.each(readdirSync(folder).sort())('the fixture %s', async (fileName) => {
  expect(listingOf(await read(readFileSync(path.join(folder, fileName)), fileName))).toMatchSnapshot();
});

type Shape = [name: string, fileName: string, render: (copied: readonly Copied[]) => string];

const shapes: Shape[] = [
  ['pipes', 'report.txt', toPipes],
  ['Markdown', 'report.md', toMarkdown],
  ['tabs', 'report.txt', toTabs],
  ['a cell a line with pipes', 'report.txt', toCellLines],
  ['a cell a line', 'report.txt', toBareLines],
  ['HTML', 'report.html', toHtml],
  ['glued text', 'report.txt', toGlued],
];

const ordered: Shape[] = [
  ...shapes,
  ...shapes.map(
    ([name, fileName, render]): Shape => [`${name}, figures first`, fileName, (copied) => render(figuresFirst(copied))],
  ),
];

/** Copies of each layout in each shape and order: 2 × 14 × 18, a little over five hundred. */
const copies = 18;
const seed = 2019;

const documents = (layout: Layout): ReportDocument[] => [
  variedDocument(layout),
  ...fc
    .sample(balancedDocument(layout), { numRuns: copies - 1, seed })
    .map((document) => ({ ...variedDocument(layout), ...document, title: variedDocument(layout).title, year: 2023 })),
];

describe.each(Object.values(layouts) as Layout[])('copies in layout $code', (layout) => {
  test.each(ordered)('as %s', async (name, fileName, render) => {
    const first = ordered.findIndex(([other]) => other === name);
    for (const [at, document] of documents(layout).entries()) {
      const slip = slips[(at + first) % slips.length];
      if (!slip) continue;
      const listing = await read(render(slip.make(copyReport(document), at)), fileName).then(
        (report) => listingBeside(report, document),
        (error: Error) => error.message,
      );
      expect(listing).toMatchSnapshot(`${at}, ${slip.name}`);
    }
  });
});
