import { guessedIn, linesOf, readingOf } from '../../../../../../../../tests/fixtures/reading-of';
import { nameOrganization } from './name-organization';

const inTop = (...texts: string[]) => readingOf([], { regions: [{ lines: linesOf(texts) }] });

test.each([
  ['发布机构：青石县测试局', '青石县测试局'],
  ['本报告由青石县测试局根据《条例》编制。', '青石县测试局'],
])('%s', (line, name) => {
  const reading = nameOrganization(inTop(line));
  expect([reading.organizationName, guessedIn(reading)]).toEqual([name, ['organization']]);
});

test('a title that names the body needs no guess', () => {
  const title = { text: '', organization: '青石县测试局', year: null, lines: [] };
  const reading = nameOrganization({ ...inTop('来源：青石县门户网站'), title });
  expect([reading.organizationName, guessedIn(reading)]).toEqual(['青石县测试局', []]);
});
