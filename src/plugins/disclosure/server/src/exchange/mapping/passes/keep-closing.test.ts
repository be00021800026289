import { linesOf, readingOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { textOf } from '../../source/source-line';
import { keepClosing } from './keep-closing';

const closingOf = (texts: string[], code = 'otherMatters') => {
  const chapter = layouts.v2021.chapters.find((each) => each.code === code);
  const reading = keepClosing(
    readingOf([], { regions: [{ lines: [] }, { ...(chapter && { chapter }), lines: linesOf(texts) }] }),
  );
  return [reading.regions.at(-1)?.lines.map(textOf), reading.closing.map(textOf)];
};

test('name, date, number and 印发 behind the last text', () => {
  const signed = ['青石县测试局', '2024年1月30日', '青测字〔2024〕3号', '青石县测试局办公室 2024年1月31日印发'];
  expect(closingOf(['无其他事项。', ...signed])).toEqual([['无其他事项。'], signed]);
  expect(closingOf(['无。', '青石县测试局', '二〇二四年一月三十日'])[1]).toHaveLength(2);
});

test('a name without a date is text, and so is a sentence with one', () => {
  expect(closingOf(['无其他事项。', '青石县测试局'])[1]).toEqual([]);
  expect(closingOf(['本报告公布于2024年1月30日'])[1]).toEqual([]);
});

test('a chapter that ends with its table has none', () => {
  expect(closingOf(['青石县测试局', '2024年1月30日'], 'remedies')[1]).toEqual([]);
});
