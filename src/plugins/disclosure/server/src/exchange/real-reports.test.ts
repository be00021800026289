/**
 * Reports as they are found. The fixtures have the figures and labels of real ones with prose of our own; where the
 * originals are at hand, they have to give the same figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rowsOf } from '#fixtures/cells-of';
import { layouts, plainText, summarize, type TableCode } from '../../../model';
import { importReport } from './import-report';
import type { ImportedReport } from './report/imported-report';

const root = path.resolve(__dirname, '../../../../../..');

const fixture = (name: string): Promise<ImportedReport> => {
  const file = path.join(root, 'tests/fixtures/reports', name);
  return importReport(readFileSync(file), { fileName: name });
};

/** The original of a fixture, where it is at hand; else the fixture itself. */
const original = (name: string, fallback: string): Promise<ImportedReport> => {
  const file = path.join(root, '../shared/corpus', name);
  return existsSync(file) ? importReport(readFileSync(file), { fileName: name }) : fixture(fallback);
};

const zeros = (table: TableCode, layout: 'v2019' | 'v2021', others: Record<string, string> = {}) => {
  const rows = layouts[layout].tables[table].parts.flatMap(({ rows, columns }) =>
    rows.map(({ code }) => [`${table}.${code}`, columns.map(() => 0).join(' ')] as const),
  );
  return { ...Object.fromEntries(rows), ...others };
};

const bodies = ({ document }: ImportedReport) =>
  Object.fromEntries(document.sections.map(({ chapter, body }) => [chapter, plainText(body)]));

describe('a bureau’s report as pipe text', () => {
  const expected = {
    ...zeros('proactive', 'v2019', { 'proactive.administrativeLicensing': '2 0 5' }),
    ...zeros('applications', 'v2019'),
    ...zeros('remedies', 'v2019'),
  };

  it.each([
    ['with our prose', () => fixture('commerce-bureau-2020.pipes.txt')],
    ['as published', () => original('wuhai-commerce-bureau-2020.pipes.txt', 'commerce-bureau-2020.pipes.txt')],
  ])('%s: every number is right and nothing is amiss', async (_, read) => {
    const report = await read();
    expect(rowsOf(report.document)).toEqual(expected);
    expect(report.document).toMatchObject({ year: 2020, layout: 'v2019', title: null });
    expect(report.document.sections.map(({ chapter, heading }) => [chapter, heading])).toEqual(
      layouts.v2019.chapters.map(({ code, label }) => [code, label.zh]),
    );
    expect(summarize(report.findings).errors).toBe(0);
    expect(report.unmapped.map(({ text }) => text)).toEqual(['上一条:', '下一条:']);
  });

  it('keeps the text paragraph for paragraph', async () => {
    const text = bodies(await fixture('commerce-bureau-2020.pipes.txt'));
    expect(text.overview?.split('\n')).toEqual([
      '本年度,我局把公开工作列入年度计划,由办公室统一负责,各科室按分工办理。',
      expect.stringMatching(/^\(一\)落实责任。.*内容。$/),
      expect.stringMatching(/^\(二\)健全制度。.*责任人。$/),
      expect.stringMatching(/^\(三\)办好平台。.*目录类223条。$/),
    ]);
    expect(text).toMatchObject({ proactive: '', applications: '', remedies: '', otherMatters: '本年度没有其他事项。' });
  });
});

describe('a government office’s report as HTML', () => {
  const expected = {
    'proactive.regulations': '13 13 524',
    'proactive.normativeDocuments': '60 60 368',
    'proactive.administrativeLicensing': '0 0 0',
    'proactive.otherServices': '0 0 0',
    'proactive.administrativePenalties': '0 0 0',
    'proactive.administrativeCoercion': '0 0 0',
    'proactive.administrativeFees': '0 0',
    'proactive.centralizedProcurement': '6 251000',
    'applications.newRequests': '821 35 _ _ 2 1 859',
    'applications.carriedOver': '18 _ _ _ _ _ 18',
    'applications.granted': '258 12 _ _ 1 1 _',
    'applications.partiallyGranted': '3 _ _ _ _ _ _',
    'applications.refusedStateSecret': '14 _ _ _ _ _ _',
    'applications.refusedInternalAffairs': '5 _ _ _ _ _ _',
    'applications.refusedProcessInformation': '3 1 _ _ _ _ _',
    'applications.refusedAdministrativeInquiry': '10 2 _ _ _ _ _',
    'applications.unavailableNotHeld': '252 12 _ _ 1 _ _',
    'applications.unavailableNotExisting': '44 3 _ _ _ _ _',
    'applications.unavailableUnclear': '25 _ _ _ _ _ _',
    'applications.notProcessedComplaint': '148 1 _ _ _ _ _',
    'applications.notProcessedDuplicate': '5 4 _ _ _ _ _',
    'applications.totalResults': '767 35 _ _ 2 1 805',
    'applications.carriedForward': '72 _ _ _ _ _ 72',
    'remedies.reconsideration': '5 _ _ 2 7',
    'remedies.directLitigation': '8 _ _ 1 9',
  };

  it.each([
    ['with our prose', () => fixture('general-office-2019.html'), '示例市人民政府办公厅'],
    [
      'as published',
      () => original('shanghai-general-office-2019.html', 'general-office-2019.html'),
      expect.stringContaining('市人民政府办公厅'),
    ],
  ])('%s: blank cells stay blank, merged cells shift nothing', async (_, read, name) => {
    const { document, unmapped } = await read();
    expect(rowsOf(document)).toEqual(expected);
    expect(document).toMatchObject({ year: 2019, layout: 'v2019', organization: { code: null, name } });
    expect(document.title).toMatch(/^2019年.*政府信息公开工作年度报告$/);
    expect(unmapped.map(({ text }) => text)).toEqual(['发布日期：2020-01-31']);
    const [preface] = document.sections;
    expect([preface?.chapter, plainText(preface?.body ?? [])]).toEqual([
      'preface',
      expect.stringContaining('2019年1月1日'),
    ]);
  });

  it('takes subsections on lines of their own for headings', async () => {
    const { document } = await fixture('general-office-2019.html');
    expect(document.sections[1]?.body).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: '（一）主动公开方面' }] },
      { type: 'paragraph', children: [{ type: 'text', text: expect.stringContaining('规章13件') }] },
      { type: 'heading', level: 3, children: [{ type: 'text', text: '（二）依申请公开方面' }] },
      { type: 'paragraph', children: [{ type: 'text', text: expect.stringContaining('859件') }] },
    ]);
  });
});

describe('a report whose separators are lost', () => {
  it.each([
    ['with our prose', () => fixture('experimental-zone-2020.glued.txt')],
    ['as published', () => original('pingtan-2020.glued.txt', 'experimental-zone-2020.glued.txt')],
  ])('%s: the equations part the digits; what they do not decide is blank and listed', async (_, read) => {
    const { document, unmapped, findings } = await read();
    expect(rowsOf(document)).toEqual({
      'proactive.regulations': '0 0 7',
      'proactive.administrativePenalties': '2648 _ _',
      'proactive.administrativeFees': '35 -15',
      ...zeros('applications', 'v2019', {
        'applications.newRequests': '20 0 0 0 0 1 21',
        'applications.granted': '6 0 0 0 0 1 7',
        'applications.partiallyGranted': '6 0 0 0 0 0 6',
        'applications.unavailableNotHeld': '4 0 0 0 0 0 4',
        'applications.unavailableUnclear': '3 0 0 0 0 0 3',
        'applications.notProcessedDuplicate': '3 0 0 0 0 0 3',
        'applications.otherHandling': '4 0 0 0 0 0 4',
        'applications.totalResults': '20 0 0 0 0 1 21',
      }),
      ...zeros('remedies', 'v2019'),
    });
    expect(unmapped.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '规范性文件7777166',
        '行政许可396442278',
        '其他对外管理服务事项107105',
        '行政处罚2648-18538',
        '行政强制1262629',
        '政府集中采购39573802895.90元',
      ]),
    );
    expect(
      findings.filter(({ outcome }) => outcome === 'fail').filter(({ rule }) => rule.startsWith('applications.')),
    ).toEqual([
      expect.objectContaining({ path: 'applications.totalResults.naturalPerson', left: 20, right: 26 }),
      expect.objectContaining({
        rule: 'applications.results-total',
        path: 'applications.totalResults.total',
        left: 21,
        right: 27,
      }),
    ]);
  });
});

describe('sources that break off', () => {
  const licensing = { 'proactive.administrativeLicensing': '6 -4 2', 'proactive.administrativePenalties': '2 0 2' };
  const begun = ['newRequests', 'carriedOver', 'granted', 'partiallyGranted'].map((row) => [
    `applications.${row}`,
    '0 0 0 0 0 0 0',
  ]);

  it.each([
    ['with our prose', () => fixture('bureau.cells.txt')],
    ['as published', () => original('partial-cell-per-line-2019-layout.txt', 'bureau.cells.txt')],
  ])('one cell a line, %s: maps what is there; values whose labels are lost are listed', async (_, read) => {
    const { document, unmapped, guesses } = await read();
    expect(document.layout).toBe('v2019');
    expect(rowsOf(document)).toEqual({
      ...zeros('proactive', 'v2019', { ...licensing, 'proactive.centralizedProcurement': '6 52.15' }),
      ...Object.fromEntries(begun),
    });
    expect(unmapped.map(({ text }) => text)).toEqual(['(四)无法', expect.stringMatching(/^\(三\)不予公开( 0){63}$/)]);
    expect(guesses).toContainEqual(
      expect.objectContaining({ path: 'proactive.administrativeLicensing.change', text: '减4' }),
    );
  });

  it.each([
    ['with our prose', () => fixture('township-2022.pipes.txt')],
    ['as published', () => original('partial-township-2022-wrong-layout.pipes.txt', 'township-2022.pipes.txt')],
  ])('a township’s 2022 report in the 2019 form, %s: keeps its layout and warns', async (_, read) => {
    const { document, findings, unmapped } = await read();
    expect(document).toMatchObject({ year: 2022, layout: 'v2019' });
    expect(rowsOf(document)).toEqual({
      ...zeros('proactive', 'v2019'),
      'applications.newRequests': '0 0 0 0 0 0 0',
    });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'layout.year', severity: 'warning' }));
    expect(unmapped.map(({ text }) => text)).toEqual(['二、上年结转政府信息']);
  });

  it.each([
    ['with our prose', () => fixture('sub-district-2021.lines.txt')],
    ['as published', () => original('partial-beiao-2021.lines.txt', 'sub-district-2021.lines.txt')],
  ])('a sub-district’s page without marks, %s: reads header cells that are broken over lines', async (_, read) => {
    const { document, guesses } = await read();
    expect(document).toMatchObject({
      year: 2021,
      layout: 'v2021',
      organization: { name: expect.stringContaining('街道办事处') },
    });
    expect(rowsOf(document)).toEqual(zeros('proactive', 'v2021', { 'proactive.normativeDocuments': '3 0 3' }));
    expect(document.sections.find(({ chapter }) => chapter === 'applications')?.body).toEqual([]);
    expect(guesses).toEqual([expect.objectContaining({ path: 'proactive.*.inForce', text: '现行有效件' })]);
  });
});
