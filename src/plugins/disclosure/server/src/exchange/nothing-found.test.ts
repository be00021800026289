/** Files without a report are named as what they are. */
import { importReport } from './import-report';

const refusal = (text: string, fileName = 'a.html') =>
  importReport(Buffer.from(text), { fileName }).then(
    () => 'read',
    (error: Error) => error.message,
  );
const item = (year: number) => `<li><a href="/${year}.html">青石县测试局${year}年政府信息公开工作年度报告</a></li>`;
const filler =
  '<p>学校按要求公开了招生、财务和教学方面的信息，接受师生与公众的监督，并及时更新了网站上的各个栏目，方便查询使用。</p>';

test.each([
  [
    'a page that is only a script',
    '<html><body><div id="app"></div><script src="a.js"></script></body></html>',
    /脚本/,
  ],
  ['a list', `<html><body><ul>${[2019, 2020, 2021, 2022, 2023].map(item).join('')}</ul></body></html>`, /列表页/],
  [
    'a school year',
    `<html><body><h1>青石大学2022-2023学年信息公开工作报告</h1>${filler.repeat(2)}</body></html>`,
    /学年/,
  ],
  [
    'a report of 2015',
    `<html><body><h1>青石县测试局2015年政府信息公开工作报告</h1>${filler.repeat(2)}</body></html>`,
    /2019 年以前/,
  ],
  ['something else', `<html><body>${filler.repeat(3)}</body></html>`, /没有识别出年度报告/],
])('%s', async (_, page, words) => {
  expect(await refusal(page)).toMatch(words);
});

/** A report of another form, whose chapters have the heads of today's. */
const inChapters = (title: string) =>
  `${title}\n一、概述\n做了工作。\n二、主动公开政府信息情况\n全年公开信息100条。\n三、收到和处理政府信息公开申请情况\n没有申请。`;

test.each([
  ['of 2016', '青石县测试局2016年政府信息公开工作年度报告', /2019 年以前/],
  ['of a school year', '青石大学2022—2023学年信息公开工作年度报告', /学年/],
  ['of 2023 without its tables', '青石县测试局2023年政府信息公开工作年度报告', /^read$/],
])('a report %s in familiar chapters', async (_, title, words) => {
  expect(await refusal(inChapters(title), 'a.txt')).toMatch(words);
});
