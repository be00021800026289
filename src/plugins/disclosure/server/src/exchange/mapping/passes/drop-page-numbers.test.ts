import { leftIn, readingOf } from '#fixtures/reading-of';
import { textOf } from '../../source/source-line';
import { dropPageNumbers } from './drop-page-numbers';

test('page numbers are listed; figures and cells are not touched', () => {
  const reading = dropPageNumbers(readingOf(['规章', '12', '- 3 -', '第 4 页 共 9 页', '- 3 - |']));
  expect(leftIn(reading)).toEqual(['- 3 -', '第 4 页 共 9 页']);
  expect(reading.lines.map(textOf)).toEqual(['规章', '12', '- 3 -']);
});
