import { fileNameIn } from './file-name';

it.each([
  [`attachment; filename="2023????.docx"; filename*=UTF-8''2023%E5%B9%B4%E6%8A%A5.docx`, '2023年报.docx'],
  ['attachment; filename="reports.csv"', 'reports.csv'],
  [`attachment; filename*=UTF-8''%E5%B9`, undefined],
  ['attachment', undefined],
  [null, undefined],
])('reads the name that the server gives: %s', (header, name) => {
  expect(fileNameIn(header)).toBe(name);
});
