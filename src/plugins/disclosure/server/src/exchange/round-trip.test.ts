/** What goes out comes back: every cell, and every paragraph with its headings, lists, formats and links. */

import fc from 'fast-check';
import type { ExportFormat } from '#contracts';
import {
  arbitraryDocument,
  arbitraryExplanations,
  balancedDocument,
  completeDocument,
  withCells,
} from '#fixtures/documents';
import { type LayoutCode, layoutCodes, layouts, type ReportDocument, type ReportSection } from '../../../model';
import { importReport } from './import-report';
import { tidyBlocks, tidyText } from './report/tidy';
import { exportFormats, writers } from './writers';

// The libraries take their time to load, and to write.
jest.setTimeout(240_000);

async function there(document: ReportDocument, format: ExportFormat) {
  const { code } = document.organization;
  const known = { name: '示例市水务局', kind: 'department', regionCode: null } as const;
  const bytes = Buffer.from(
    await writers[format].write({ document, ...(code !== null && { organization: { code, ...known } }) }),
  );
  return importReport(bytes, { fileName: `report.${format}` });
}

const tidy = ({ chapter, heading, body }: ReportSection): ReportSection => ({
  chapter,
  heading: heading === null ? null : tidyText(heading),
  body: tidyBlocks(body),
});

/** What a format is expected to give back of a document. */
const expected: Record<ExportFormat, (document: ReportDocument) => ReportDocument> = {
  json: (document) => document,
  html: (document) => ({ ...document, sections: document.sections.map(tidy) }),
  docx: (document) => ({ ...document, sections: document.sections.map(tidy) }),
  xlsx: (document) => ({ ...document, sections: document.sections.map(tidy) }),
  csv: (document) => ({ ...document, title: null, sections: [], explanations: [] }),
};

const without = ({ organization: { code }, ...document }: ReportDocument): ReportDocument => ({
  ...document,
  organization: { code },
});

const tidyReasons = (document: ReportDocument): ReportDocument => ({
  ...document,
  explanations: document.explanations.map(({ reason, ...rest }) => ({ ...rest, reason: tidyText(reason) })),
});

const runs: Record<ExportFormat, number> = { json: 100, html: 60, csv: 40, docx: 40, xlsx: 25 };
const cases = exportFormats.flatMap((format) =>
  layoutCodes.map((layout): [ExportFormat, LayoutCode] => [format, layout]),
);

test.each(cases)('any report comes back from %s: %s', async (format, layout) => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(layouts[layout]), async (document) => {
      const { document: back, guesses, unmapped } = await there(document, format);
      expect(without(back)).toEqual(expected[format](document));
      expect({ guesses, unmapped }).toEqual({ guesses: [], unmapped: [] });
    }),
    { numRuns: runs[format] },
  );
});

test.each(cases)('what is explained in public comes back from %s: %s', async (format, code) => {
  const layout = layouts[code];
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(layout), arbitraryExplanations(layout), async (document, explanations) => {
      const explained = { ...document, explanations };
      const { document: back, guesses, unmapped } = await there(explained, format);
      expect(tidyReasons(without(back))).toEqual(tidyReasons(expected[format](explained)));
      expect({ guesses, unmapped }).toEqual({ guesses: [], unmapped: [] });
    }),
    { numRuns: Math.ceil(runs[format] / 2) },
  );
});

test.each(exportFormats)('what is explained to reviewers alone stays out of %s', async (format) => {
  const explanation = { rule: 'layout.year', path: 'layout', evidence: null, reason: '内部意见', public: false };
  const { document } = await there({ ...completeDocument(layouts.v2021), explanations: [explanation] }, format);
  expect(document.explanations).toEqual(format === 'json' ? [explanation] : []);
});

test.each(exportFormats)('a report that adds up does so when it comes back from %s', async (format) => {
  const [document = completeDocument(layouts.v2021)] = fc.sample(balancedDocument(layouts.v2021), {
    numRuns: 1,
    seed: 5,
  });
  const { document: back, findings } = await there(document, format);
  expect(without(back)).toEqual(expected[format](document));
  const troubles = findings.filter(({ severity }) => severity !== 'notice');
  expect(troubles.filter(({ rule }) => !rule.startsWith('completeness'))).toEqual([]);
});

test.each(exportFormats)('a wrong sum comes back from %s as it was, and is found', async (format) => {
  const wrong = withCells(completeDocument(layouts.v2021), [['applications.newRequests.total', 9]]);
  const { document, findings } = await there(wrong, format);
  expect(document.applications.newRequests?.total).toBe(9);
  expect(findings.map(({ rule }) => rule)).toContain('applications.row-total');
});
