import fc from 'fast-check';
import { check, plainText } from '../../../model';
import { readPasted } from './pasted-text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('a pasted text', () => {
  it('keeps bold, italic, headings and links, however they are written', () => {
    const html = `<html><head><style>p{}</style></head><body><h2>（一）主动公开</h2>
      <p class=MsoNormal><b>加粗</b>与<span style='font-weight:700'>也加粗</span>，<i>斜体</i></p>
      <p>见<a href="https://example.org/a">网页</a>。</p></body></html>`;
    expect(readPasted(html).blocks).toEqual([
      { type: 'heading', level: 2, children: [text('（一）主动公开')] },
      paragraph(
        text('加粗', { bold: true }),
        text('与'),
        text('也加粗', { bold: true }),
        text('，'),
        text('斜体', { italic: true }),
      ),
      paragraph(text('见'), { type: 'link', url: 'https://example.org/a', children: [text('网页')] }, text('。')),
    ]);
  });

  it('keeps lists, nested ones too', () => {
    const { blocks } = readPasted('<ol><li>甲</li><li>乙<ul><li>丙</li></ul></li></ol><p>丁</p>');
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    expect(blocks).toEqual([
      {
        type: 'list',
        format: 'ordered',
        children: [item('甲'), item('乙'), { type: 'list', format: 'unordered', children: [item('丙')] }],
      },
      paragraph(text('丁')),
    ]);
  });

  it('knows the lists that Word prints as paragraphs, and keeps a numbering that ours do not have', () => {
    const printed = (marker: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span><![endif]>${words}</p>`;
    const { blocks } = readPasted(
      printed('1.', '甲') + printed('2.', '乙') + printed('·', '丙') + printed('（一）', '丁'),
    );
    expect(blocks.map(({ type }) => type)).toEqual(['list', 'paragraph']);
    expect(plainText(blocks)).toBe('甲\n乙\n丙\n（一）丁');
  });

  it('drops what a chapter may not hold, keeps its words, and says so', () => {
    const html = '<p><u>下划</u><s>删除</s><img src=x></p><table><tr><td>申请</td><td>5</td></tr></table>';
    const { blocks, dropped } = readPasted(html);
    expect(plainText(blocks)).toBe('下划删除\n申请 5');
    expect([...dropped].sort()).toEqual(['format', 'image', 'table']);
  });

  it('says nothing of the underline that every link has', () => {
    expect(readPasted('<p><a href="https://example.org"><u>网页</u></a></p>').dropped.size).toBe(0);
  });

  it('makes no space of a line break between Chinese characters, and takes no unsafe address', () => {
    expect(plainText(readPasted('<p>政府\r\n  信息</p>').blocks)).toBe('政府信息');
    expect(readPasted('<p><a href="javascript:alert(1)">点</a></p>').blocks).toEqual([paragraph(text('点'))]);
  });

  it('is always something that may be saved', () => {
    const pieces = ['<p>', '</p>', '<ul>', '<ol>', '</ul>', '<li>', '</li>', '<b>', '</b>', '<u>', '<h3>', '</h3>'];
    const html = fc.array(
      fc.constantFrom(...pieces, '<a href="https://a.b">', '</a>', '文字', ' ', '<table><td>', '<br>'),
    );
    fc.assert(
      fc.property(html, (parts) => {
        const { blocks } = readPasted(parts.join(''));
        const findings = check({ layout: 'v2021', year: 2023, sections: [{ chapter: 'overview', body: blocks }] });
        expect(findings.filter(({ rule }) => rule.startsWith('structure.'))).toEqual([]);
      }),
    );
  });
});
