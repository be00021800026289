import { guessedIn, linesOf, readingOf } from '#fixtures/reading-of';
import { nameOrganization } from './name-organization';

const inTop = (...texts: string[]) => readingOf([], { regions: [{ lines: linesOf(texts) }] });

test.each([
  ['发布机构：青石县测试局', '青石县测试局'],
  ['本报告由青石县测试局根据《条例》编制。', '青石县测试局'],
  ['根据《条例》（国令第711号）规定，青石县测试局编制了2023年政府信息公开工作年度报告。', '青石县测试局'],
  ['青石县测试局2023年政府信息公开工作年度报告根据《条例》，分六个部分。', '青石县测试局'],
  ['现将青石县测试局2023年政府信息公开工作年度报告公布如下。', '青石县测试局'],
  ['按照要求，现公布青石县测试局2023年度政府信息公开年度报告。', '青石县测试局'],
  ['根据要求，由青石县测试局办公室编制本报告。', '青石县测试局办公室'],
  ['2023年，青石县测试局认真落实《条例》。', '青石县测试局'],
])('%s', (line, name) => {
  const reading = nameOrganization(inTop(line));
  expect([reading.organizationName, guessedIn(reading)]).toEqual([name, ['organization']]);
});

test('a title that names the body needs no guess', () => {
  const title = { text: '', organization: '青石县测试局', year: null, lines: [] };
  const reading = nameOrganization({ ...inTop('来源：青石县门户网站'), title });
  expect([reading.organizationName, guessedIn(reading)]).toEqual(['青石县测试局', []]);
});

test.each([
  '本机关编制了2023年政府信息公开工作年度报告。',
  '我局2023年政府信息公开工作年度报告如下。',
  '全县各部门认真落实。',
])('nobody is named by: %s', (line) => {
  expect(nameOrganization(inTop(line)).organizationName).toBeNull();
});
