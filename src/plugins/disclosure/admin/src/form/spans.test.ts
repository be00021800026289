import { spanOf, spansOf } from './spans';

const text = '共公开3件。另公开3件。';

it('finds words where they stood when they were checked', () => {
  expect(spanOf(text, { quote: '公开3件', offset: 1 })).toEqual({ start: 1, end: 5 });
  expect(spanOf(text, { quote: '公开3件', offset: 7 })).toEqual({ start: 7, end: 11 });
});

it('finds words that moved at the nearest place', () => {
  expect(spanOf(`今年，${text}`, { quote: '公开3件', offset: 6 })).toEqual({ start: 4, end: 8 });
  expect(spanOf(`今年，${text}`, { quote: '公开3件', offset: 9 })).toEqual({ start: 10, end: 14 });
  expect(spanOf(text, { quote: '公开3件', offset: 500 })).toEqual({ start: 7, end: 11 });
});

it('says nothing of words that are gone, and of findings without words', () => {
  expect(spanOf(text, { quote: '公开4件', offset: 1 })).toBeUndefined();
  expect(spanOf(text, {})).toBeUndefined();
});

it('sorts by severity', () => {
  expect(
    spansOf(text, [
      { severity: 'warning', quote: '3件', offset: 3 },
      { severity: 'notice', quote: '另', offset: 6 },
      { severity: 'error', quote: '没有', offset: 0 },
    ]),
  ).toEqual({ error: [], warning: [{ start: 3, end: 5 }], notice: [{ start: 6, end: 7 }] });
});
