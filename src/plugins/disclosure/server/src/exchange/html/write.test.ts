import { load } from 'cheerio';
import fc from 'fast-check';
import { arbitraryDocument, completeDocument, withCells } from '#fixtures/documents';
import { type Block, cellsOf, layouts, paragraphs, type ReportDocument } from '#model';
import type { ReportForExport } from '../report/report-for-export';
import { writeHtml } from './write';

const organization = {
  code: '11150300MB0000001X',
  name: '示例市水务局',
  kind: 'department',
  regionCode: '150300',
} as const;
const publication = {
  version: 2,
  publishedAt: '2024-01-20T23:30:00.000Z',
  digest: 'd'.repeat(64),
  link: 'e'.repeat(64),
  note: null,
  previousVersion: null,
};
const address = 'https://www.example.gov.cn/api/disclosure/publications/11150300MB0000001X/2023';
const document = withCells(completeDocument(layouts.v2021), [
  ['applications.granted.total', 7],
  ['applications.granted.naturalPerson', null],
]);
const page = (source: Partial<ReportForExport> = {}) => load(writeHtml({ document, ...source }));

const hostile = `</script></style>--><script>alert(1)</script><img src=x onerror="alert('2')">&amp;`;

/** A report into which everything that a person can write was written with ill will. */
const hostileDocument: ReportDocument = {
  ...document,
  title: hostile,
  organization: { code: hostile },
  sections: document.sections.map((section) => ({
    ...section,
    heading: hostile,
    body: [
      ...paragraphs(hostile),
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: `https://example.com/"><script>`, children: [{ type: 'text', text: hostile }] },
        ],
      },
    ],
  })),
  explanations: [{ rule: hostile, path: hostile, evidence: null, reason: hostile, public: true }],
};

describe('the page', () => {
  test('every cell stands once, with its figure and its headings', () => {
    const $ = page();
    for (const { address: cell } of cellsOf(layouts.v2021).all) {
      const found = $(`td[data-cell="${cell}"]`);
      expect(found).toHaveLength(1);
      for (const id of (found.attr('headers') ?? '').split(' ')) expect($(`th[id="${id}"]`)).toHaveLength(1);
    }
    expect($('[data-cell="applications.granted.total"]').text()).toBe('7');
    expect($('[data-cell="applications.granted.naturalPerson"]').text()).toBe('');
  });

  test('the outermost headings of the text come next below the chapters, whatever their level', () => {
    const heading = (level: number, text: string): Block => ({
      type: 'heading',
      level,
      children: [{ type: 'text', text }],
    });
    const body = [heading(3, '平台'), heading(5, '栏目')];
    const $ = page({ document: { ...document, sections: [{ chapter: 'overview', heading: null, body }] } });
    expect($('h3').text()).toBe('平台');
    expect($('h4').attr('data-level')).toBe('5');
  });

  test('ids are unique', () => {
    const ids = page()('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what people wrote is never markup', () => {
    const $ = load(
      writeHtml({ document: hostileDocument, organization: { ...organization, name: hostile }, publication, address }),
    );
    expect($('script')).toHaveLength(1);
    expect($('script').attr('type')).toBe('application/ld+json');
    expect($('img, [onerror]')).toHaveLength(0);
    expect($('h1').text()).toBe(hostile);
    expect($('.text a').first().attr('href')).toBe('https://example.com/"><script>');
    expect(JSON.parse($('script').text())['@graph'][0].name).toBe(hostile);
  });

  test('no report makes a script, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryDocument(layouts.v2019), fc.string(), (any, title) => {
        const $ = load(writeHtml({ document: { ...any, title } }));
        expect($('script')).toHaveLength(1);
        expect(() => JSON.parse($('script').text())).not.toThrow();
        expect($('[style], [onclick], iframe, img, form')).toHaveLength(0);
      }),
      { numRuns: 30 },
    );
  });

  test('it loads nothing, and says so', () => {
    const $ = page({ organization, publication, address });
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'/);
    expect($('link, script[src], img, object, iframe')).toHaveLength(0);
  });

  test('machines read a Report and its Dataset', () => {
    const $ = page({ organization, publication, address });
    const { '@context': context, '@graph': graph } = JSON.parse($('script').text());
    expect(context).toBe('https://schema.org');
    expect(graph).toMatchObject([
      { '@type': 'Report', publisher: { '@type': 'GovernmentOrganization', name: '示例市水务局' }, version: 2 },
      {
        '@type': 'Dataset',
        temporalCoverage: '2021',
        distribution: [{ contentUrl: `${address}.csv?version=2` }, {}, {}],
      },
    ]);
    expect(graph[1].variableMeasured).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'applications.granted.total',
      name: '(一)予以公开, 总计',
      value: 7,
    });
  });

  test('a correction says on top when, why, what changed cell by cell, and links to the version before', () => {
    const former = withCells(document, [['applications.granted.total', 6]]);
    former.sections[0] = { ...former.sections[0], chapter: 'overview', heading: null, body: paragraphs('全年24件。') };
    const now = structuredClone(document);
    now.sections[0] = { chapter: 'overview', heading: null, body: paragraphs('全年25件。') };
    const corrected = { ...publication, note: `${hostile}更正两处`, previousVersion: 1 };
    const $ = page({ document: now, former, organization, address, publication: corrected });
    const section = $('main > section.correction');
    expect(section.index()).toBe(0);
    expect(section.find('time').text()).toBe('2024-01-21');
    expect(section.find('p').first().text()).toBe(`${hostile}更正两处`);
    expect(
      section
        .find('tbody tr')
        .toArray()
        .map((row) => $(row).text()),
    ).toContain('(一)予以公开, 总计67');
    expect(section.find('li').text()).toBe('一、总体情况：全年2425件。');
    expect(section.find('li del').text()).toBe('24');
    expect(section.find('li ins').text()).toBe('25');
    expect(section.find('a').attr('href')).toBe(`${address}.html?version=1`);
    expect($('script')).toHaveLength(1);
  });

  test('it tells its version and digest, and the time in Beijing', () => {
    const text = page({ organization, publication, address })('footer').text();
    expect(text).toContain('2024-01-21 07:30');
    expect(text).toContain('d'.repeat(64));
    expect(text).toContain('CSV');
  });

  test('a draft says that it is one, and links to nothing', () => {
    const $ = page({ organization, address });
    expect($('footer').text()).toContain('草稿');
    expect($('footer a')).toHaveLength(0);
  });

  test('only public explanations are printed', () => {
    const explanation = { rule: 'layout.year', path: 'layout', evidence: null };
    const $ = page({
      document: {
        ...document,
        explanations: [
          { ...explanation, reason: '沿用旧表', public: true },
          { ...explanation, reason: '内部意见', public: false },
        ],
      },
    });
    expect($('.explanations').text()).toContain('沿用旧表');
    expect($.html()).not.toContain('内部意见');
  });

  test('the explanation of a cell stands below its table, and says what it answers', () => {
    const path = 'applications.carriedOver.total';
    const rule = 'continuity.carried-over';
    const explanations = [{ rule, path, evidence: '-2', reason: '两件于年初撤回', public: true }];
    const $ = page({ document: { ...document, explanations } });
    const beside = $(`section:has([data-table="applications"]) dd[data-path="${path}"]`);
    expect(beside.text()).toBe('两件于年初撤回');
    expect(beside.attr('data-evidence')).toBe('-2');
    expect($('.explanations')).toHaveLength(1);
  });

  test('how many rules were checked is said', () => {
    expect(page()('footer').text()).toMatch(/共核对 \d+ 条规则：\d+ 条通过/);
  });

  test('labels can be English, the text stays Chinese', () => {
    const $ = page({ language: 'en' });
    expect($('html').attr('lang')).toBe('en');
    expect($('caption').first().text()).toBe('Proactive disclosure');
    expect($('.text').first().attr('lang')).toBe('zh-Hans');
  });
});
