import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { stretchesOf } from './find-tables';

const layout = layouts.v2021;
const chapter = (code: string) => layout.chapters.find((each) => each.code === code) ?? layout.chapters[0];
const tablesIn = (code: string, texts: string[]) =>
  stretchesOf(layout, [{ lines: [] }, { ...{ chapter: chapter(code) }, lines: linesOf(texts) }]).map(
    ({ table, lines }) => [table, lines.length],
  );

test('a chapter’s lines are its table’s, until words of another say otherwise', () => {
  expect(tablesIn('proactive', ['规章 | 1 | 2 | 3', '（一）予以公开', '1'])).toEqual([
    ['proactive', 1],
    ['applications', 2],
  ]);
});

test('elsewhere only rows whose words are a table’s are one', () => {
  expect(tablesIn('overview', ['行政许可', '行政规范性文件 | 1 | 2 | 3', '文字'])).toEqual([
    [undefined, 1],
    ['proactive', 1],
    [undefined, 1],
  ]);
});
