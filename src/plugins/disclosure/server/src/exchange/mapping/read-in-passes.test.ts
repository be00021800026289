import { linesOf } from '#fixtures/reading-of';
import { passes } from './passes';
import { readInPasses } from './read-in-passes';

const traceOf = (texts: string[]) =>
  readInPasses({ lines: linesOf(texts), titles: [] }, { fileName: 'report.txt', layout: 'v2021' }).trace;

test('the trace says which pass gave a cell its figure', () => {
  const trace = traceOf([
    '二、主动公开政府信息情况',
    '规章 | 1 | 2 | 3',
    '行政规范性文件',
    '4',
    '5',
    '6',
    '三、收到和处理政府信息公开申请情况',
    '一、本年新收政府信息公开申请数量 21710000218',
  ]);
  expect(trace).toMatchObject({
    'proactive.regulations.issued': 'takeCells',
    'proactive.normativeDocuments.issued': 'takeStreams',
    'applications.newRequests.total': 'partDigits',
  });
});

test('every pass has a name of its own and says what it does and why it stands there', () => {
  expect(new Set(passes.map(({ name }) => name)).size).toBe(passes.length);
  for (const { does, because } of passes) expect([does.en, does.zh, because].join('')).toMatch(/^[^。]+\.[^.]+。.+\.$/);
});
