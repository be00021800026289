import { completeDocument, withCells } from '#fixtures/documents';
import { check, layouts, paragraphs, type ReportDocument } from '../../..';
import type { CheckContext, EarlierReport } from '../../rule';

interface Told {
  overview?: string;
  problems?: string;
  otherMatters?: string;
  cells?: readonly (readonly [string, number])[];
  year?: number;
  context?: CheckContext;
}

const base = (year: number): ReportDocument => ({ ...completeDocument(layouts.v2021), year });

function told({ cells = [], year = 2023, ...texts }: Told): ReportDocument {
  const document = withCells(base(year), cells);
  const said = texts as Readonly<Record<string, string | undefined>>;
  const sections = document.sections.map((section) => {
    const text = said[section.chapter];
    return text === undefined ? section : { ...section, body: paragraphs(text) };
  });
  return { ...document, sections };
}

const findings = (rule: string, { context, ...rest }: Told) =>
  check(told(rest), context).filter((finding) => finding.rule === rule);
const quotes = (rule: string, what: Told) => findings(rule, what).map(({ quote }) => quote);

const received = [['applications.newRequests.total', 5]] as const;

describe('narrative.table', () => {
  test.each([
    ['2023年，我局收到政府信息公开申请5件。', []],
    ['2023年，我局收到政府信息公开申请６件。', ['我局收到政府信息公开申请６件']],
    ['2023年，我局收到六件政府信息公开申请。', ['我局收到六件']],
    ['2022年，我局收到政府信息公开申请6件。', []],
    ['网站公开信息6条，依申请公开6条，不予公开6条。', []],
    ['收到来信、依申请公开事项等6件。', []],
    ['2023年，我局未收到政府信息公开申请。', ['未收到政府信息公开申请']],
    ['2023年，我局未收到行政许可申请。', []],
    ['因政府信息公开引发行政复议2件、行政诉讼0件。', ['因政府信息公开引发行政复议2件']],
    ['办理行政复议案件30件，行政诉讼案件2件。', []],
    ['本年制发行政规范性文件3件，废止0件。', ['本年制发行政规范性文件3件']],
  ])('%s', (overview, expected) => {
    expect(quotes('narrative.table', { overview, cells: received })).toEqual(expected);
  });

  test('received may hold the carried over, a blank cell says nothing', () => {
    const overview = '2023年，共收到政府信息公开申请7件。';
    const carried = [...received, ['applications.carriedOver.total', 2]] as const;
    expect(findings('narrative.table', { overview, cells: carried })).toEqual([]);
    const blank = { ...told({ overview }), applications: {} };
    expect(check(blank).filter(({ rule }) => rule === 'narrative.table')).toEqual([]);
  });

  test('the finding names the cell and both figures', () => {
    const [finding] = findings('narrative.table', { overview: '全年新收政府信息公开申请8件。', cells: received });
    expect(finding).toMatchObject({ cells: ['applications.newRequests.total'], left: 8, right: 5, difference: 3 });
  });
});

test('narrative.breakdown is one finding with the words from total to last part', () => {
  const overview = '全年公开信息10条，其中通知4条、公告9条。';
  expect(findings('narrative.breakdown', { overview })).toMatchObject([
    {
      path: 'sections.overview',
      left: 10,
      right: 13,
      difference: -3,
      quote: '全年公开信息10条，其中通知4条、公告9条',
      offset: 0,
    },
  ]);
});

test.each([
  ['公开信息200条，其中通知50条，占25%，公告150条，占75%。', []],
  ['公开信息200条，其中通知50条，占25.1%，公告150条，占75%。', []],
  ['公开信息200条，其中通知50条，占27%，公告150条，占75%。', ['其中通知50条，占27%']],
])('narrative.share: %s', (overview, expected) => {
  expect(quotes('narrative.share', { overview })).toEqual(expected);
});

test.each([
  ['overview', '2022年，我局认真落实条例。', ['2022年']],
  ['overview', '2023年，我局认真落实条例。', []],
  ['overview', '按时公开2022年度决算与2023年度预算。', []],
  ['overview', '2022年，我局获评先进，2023年继续努力。', []],
  ['problems', '2023年将从三个方面改进。', ['2023年将']],
  ['problems', '2024年将从三个方面改进。', []],
])('narrative.year in %s: %s', (chapter, text, expected) => {
  expect(quotes('narrative.year', { [chapter]: text })).toEqual(expected);
});

test.each([
  ['narrative.basis', '依据国办公开办函〔2019〕60号编制。', ['国办公开办函〔2019〕60号']],
  ['narrative.basis', '依据国办公开办函〔2021〕30号编制。', []],
  ['narrative.placeholder', '本局网址为（具体网址）。', ['（具体网址）']],
  ['narrative.placeholder', '全年主动公开条，其中通知3条。', ['主动公开条']],
  ['narrative.placeholder', '全年主动公开3条信息。', []],
  ['privacy.contact', '联系电话13800138000。', ['13800138000']],
  ['privacy.contact', '联系电话010-00000000，代码11159900MB10000037。', []],
  ['privacy.identity-number', '证号11010519491231002X。', ['11010519491231002X']],
  ['privacy.identity-number', '证号110105194912310021。', []],
  ['privacy.name', '申请人李小明向我局申请公开信息。', ['申请人李小明']],
  ['privacy.name', '申请人向我局申请公开信息。', []],
])('%s: %s', (rule, overview, expected) => {
  expect(quotes(rule, { overview })).toEqual(expected);
});

test('a basis that held in the report year is none that was replaced', () => {
  const overview = '依据国办公开办函〔2019〕60号编制。';
  expect(quotes('narrative.basis', { overview, year: 2020 })).toEqual([]);
});

test('a department does not speak for the county, a county may', () => {
  const overview = '全县各级各部门主动公开信息300条。';
  const kinds = ['department', 'county'] as const;
  const found = kinds.map(
    (kind) => findings('narrative.scope', { overview, context: { organization: { kind } } }).length,
  );
  expect(found).toEqual([1, 0]);
});

test('chapter one of the layout of 2021 has a length, that of 2019 has none', () => {
  const overview = '公开'.repeat(501);
  expect(findings('narrative.length', { overview })).toMatchObject([{ left: 1002, right: 1000 }]);
  const old = { ...told({ overview }), ...completeDocument(layouts.v2019), sections: told({ overview }).sections };
  expect(check(old).filter(({ rule }) => rule === 'narrative.length')).toEqual([]);
});

describe('information processing fees', () => {
  test('chapter six says whether they were collected', () => {
    expect(findings('completeness.fee-statement', { otherMatters: '没有其他事项。' })).toHaveLength(1);
    expect(findings('completeness.fee-statement', { otherMatters: '未收取信息处理费。' })).toEqual([]);
  });
  test('a fee in the text and none in the table, or the other way round', () => {
    expect(quotes('narrative.fee', { otherMatters: '收取信息处理费120元。' })).toEqual(['收取信息处理费120元']);
    const cells = [['applications.otherFeeUnpaid.total', 1]] as const;
    expect(findings('narrative.fee', { otherMatters: '没有其他事项。', cells })).toHaveLength(1);
  });
});

test('a government speaks of assessment; 无 is no chapter five', () => {
  const context = { organization: { kind: 'county' as const } };
  expect(findings('completeness.accountability', { overview: '公开信息3条。', context })).toHaveLength(1);
  expect(findings('completeness.accountability', { overview: '开展年度考核。', context })).toEqual([]);
  expect(findings('completeness.chapter', { problems: '无。' })).toHaveLength(1);
  expect(findings('completeness.chapter', { otherMatters: '无' })).toEqual([]);
});

describe('beside last year’s published report', () => {
  const last = withCells(base(2022), [
    ['applications.newRequests.total', 4],
    ['applications.carriedForward.total', 2],
    ['proactive.normativeDocuments.inForce', 10],
  ]);
  const context = { previous: last };

  test('what was carried forward is carried over', () => {
    const carried = (value: number) =>
      findings('continuity.carried-over', { cells: [['applications.carriedOver.total', value]], context });
    expect(carried(2)).toEqual([]);
    expect(carried(0)).toMatchObject([{ path: 'applications.carriedOver.total', left: 0, right: 2 }]);
  });

  test('a finding names last year’s figure, version and day of publication, as far as they are known', () => {
    const said = (previous: EarlierReport) =>
      findings('continuity.carried-over', { context: { previous } }).map(({ message }) => message);
    const published = { ...last, version: 2, at: '2023-01-19T17:00:00.000Z' };
    expect(said(published)).toEqual([
      {
        zh: expect.stringContaining('按2022 年已公开的报告（版本 2，2023-01-20 公布）应为 2'),
        en: expect.stringContaining('the published report of 2022 (version 2, published on 2023-01-20) it is 2'),
      },
    ]);
    expect(said(last)).toEqual([
      {
        zh: expect.stringContaining('按2022 年已公开的报告应为 2'),
        en: expect.stringContaining('report of 2022 it is'),
      },
    ]);
  });

  test('what is in force follows from last year', () => {
    const cells = [
      ['proactive.normativeDocuments.issued', 3],
      ['proactive.normativeDocuments.repealed', 1],
      ['proactive.normativeDocuments.inForce', 11],
    ] as const;
    expect(findings('continuity.in-force', { cells, context })).toMatchObject([
      { left: 11, right: 12, difference: -1 },
    ]);
  });

  test.each([
    ['收到政府信息公开申请5件，较上年增加1件。', []],
    ['收到政府信息公开申请5件，同比增长25%。', []],
    ['收到政府信息公开申请5件，同比增长35%。', ['收到政府信息公开申请5件，同比增长35%']],
    ['收到政府信息公开申请5件，较上年减少1件。', ['收到政府信息公开申请5件，较上年减少1件']],
  ])('continuity.change: %s', (overview, expected) => {
    expect(quotes('continuity.change', { overview, cells: received, context })).toEqual(expected);
  });

  test('nothing is said where the layout of last year lacks the column', () => {
    const old = { ...completeDocument(layouts.v2019), year: 2020 };
    const rules = check(told({ year: 2021 }), { previous: old }).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'continuity.in-force')).toEqual([]);
  });

  test('a table that stays the same is a quiet hint', () => {
    const rows = ['newRequests', 'granted', 'totalResults', 'carriedForward'] as const;
    const cells = rows.flatMap((row) =>
      ['naturalPerson', 'total', 'otherOrganization'].map((column) => [`applications.${row}.${column}`, 3] as const),
    );
    const previous = withCells(base(2022), cells);
    expect(findings('continuity.unchanged', { cells, context: { previous } })).toMatchObject([
      { path: 'applications', severity: 'notice' },
    ]);
  });

  test('a chapter with other figures and the same words is copied', () => {
    const words =
      '我局围绕群众关心的事项更新栏目、梳理目录、完善指南，组织业务培训，并把公开要求写进办文流程和年度安排。';
    const previous = { ...told({ overview: `${words}全年公开信息12条。` }), year: 2022 };
    const overview = `${words}全年公开信息19条。`;
    expect(findings('narrative.copied', { overview, context: { previous } })).toHaveLength(1);
    expect(findings('narrative.copied', { overview: '全年公开信息19条。', context: { previous } })).toEqual([]);
  });
});

describe('beside the bodies below', () => {
  const below = { cells: { 'applications.newRequests.total': 7 }, counted: 2, missing: [] };
  const judged = (value: number, missing: readonly { code: string; name: string }[] = []) =>
    findings('consolidation.children', {
      cells: [['applications.newRequests.total', value]],
      context: { below: { ...below, missing } },
    }).length;

  test('with none missing the sum is equal; with one missing it may be higher', () => {
    expect([judged(7), judged(6), judged(8)]).toEqual([0, 1, 1]);
    const missing = [{ code: 'X', name: '某局' }];
    expect([judged(7, missing), judged(6, missing), judged(8, missing)]).toEqual([0, 1, 0]);
  });

  test('a draft that sums versions of yesterday is stale', () => {
    const stale = [{ code: 'X1', name: '测试局' }];
    expect(findings('consolidation.stale', { context: { below: { ...below, stale } } })).toHaveLength(1);
  });
});

test('other handling above a tenth, and a figure far from its history, are quiet hints', () => {
  const cells = [
    ['applications.totalResults.total', 40],
    ['applications.otherRemaining.total', 9],
  ] as const;
  expect(findings('plausibility.other-handling', { cells })).toMatchObject([
    { severity: 'notice', left: 9, right: 40 },
  ]);
  const history = [3, 4, 5].map((value) => withCells(base(2020), [['applications.newRequests.total', value]]));
  const outlier = (value: number) =>
    findings('plausibility.outlier', { cells: [['applications.newRequests.total', value]], context: { history } });
  expect(outlier(90)).toMatchObject([{ path: 'applications.newRequests.total' }]);
  expect(outlier(6)).toEqual([]);
});
