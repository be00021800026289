import { paragraphs } from '#model';
import { copiedBody } from './copied-text';
import { oldParagraphs } from './old-words';

const counted = '全年主动公开各类政府信息一百余条，其中通过网站公开 42 条。';
const said = '健全工作制度，明确专人负责，做到应公开尽公开、及时公开。';
const other = '共收到申请 7 件，已在法定期限之内全部答复申请人。';
const previous = {
  year: 2022,
  sections: [{ chapter: 'overview', heading: '一、总体情况', body: paragraphs([said, other, counted].join('\n')) }],
};

it('names last year’s figures first, then its words, then its form', () => {
  const form = copiedBody(paragraphs(other), { from: 2022, to: 2023 });
  const body = [...paragraphs([said, counted].join('\n')), ...form];
  expect(oldParagraphs(previous, 2023, 'overview', body).map(({ kind }) => kind)).toEqual(['figures', 'words', 'form']);
});

it('says nothing of what was written anew', () => {
  expect(
    oldParagraphs(previous, 2023, 'overview', paragraphs('今年另写的一段文字，与上年没有一句相同，也没有数字。')),
  ).toEqual([]);
});
