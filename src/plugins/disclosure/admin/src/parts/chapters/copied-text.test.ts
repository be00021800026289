import { type Blocks, paragraphs, plainText, type ReportDocument } from '#model';
import { copiedBody, copiedSections, untouchedParagraphs } from './copied-text';

const years = { from: 2021, to: 2022 };
const copied = (text: string) => plainText(copiedBody(paragraphs(text), years));
const previous: ReportDocument = {
  organization: { code: 'GK-1' },
  year: 2021,
  layout: 'v2021',
  title: null,
  sections: [{ chapter: 'overview', heading: '一、基本情况', body: paragraphs('2021年公开信息12条。\n继续努力。') }],
  proactive: {},
  applications: { granted: { total: 3 } },
  remedies: {},
  explanations: [],
};

describe('starting from last year', () => {
  it.each([
    ['2021年，主动公开信息1,234条，占98.5%。', '2022年，主动公开信息××条，占××%。'],
    ['共受理申请２３件', '共受理申请××件'],
    ['与2020年相比增加3件', '与××年相比增加××件'],
    ['1.主动公开。公开5条', '1.主动公开。公开××条'],
    ['（2）依申请公开3件', '（2）依申请公开××件'],
    ['1.5万元', '××万元'],
  ])('%s becomes %s', (before, after) => {
    expect(copied(before)).toBe(after);
  });

  it('takes headings and wording, and no number of any table', () => {
    const sections = copiedSections(previous, 2022);
    expect(sections).toEqual([
      { chapter: 'overview', heading: '一、基本情况', body: paragraphs('2022年公开信息××条。\n继续努力。') },
    ]);
    expect(JSON.stringify(sections)).not.toMatch(/12|"total"/);
  });

  it('reaches into lists, links and bold words', () => {
    const body: Blocks = [
      {
        type: 'list',
        format: 'ordered',
        children: [
          {
            type: 'list-item',
            children: [
              { type: 'text', text: '公开' },
              { type: 'text', text: '7条', bold: true },
            ],
          },
        ],
      },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://example.org/8', children: [{ type: 'text', text: '第9期' }] }],
      },
    ];
    expect(plainText(copiedBody(body, years))).toBe('公开××条\n第××期');
    expect(JSON.stringify(copiedBody(body, years))).toContain('https://example.org/8');
  });

  it('marks a paragraph until it is edited', () => {
    const [section] = copiedSections(previous, 2022);
    const body = section?.body ?? [];
    expect(untouchedParagraphs(previous, 2022, 'overview', body)).toEqual(['2022年公开信息××条。', '继续努力。']);
    const edited = paragraphs('2022年公开信息15条。\n继续努力。');
    expect(untouchedParagraphs(previous, 2022, 'overview', edited)).toEqual(['继续努力。']);
    expect(untouchedParagraphs(previous, 2022, 'problems', edited)).toEqual([]);
    const heading: Blocks = [{ type: 'heading', level: 3, children: [{ type: 'text', text: '继续努力。' }] }];
    expect(untouchedParagraphs(previous, 2022, 'overview', heading)).toEqual([]);
  });
});
