import { safeReturn, textSizeOf } from './text-size';

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a\r\nSet-Cookie: x', '', undefined])(
  'the switch of text size leads to no other site: %s',
  (back) => {
    expect(safeReturn(back)).toBe('/');
  },
);

test('it leads back to where the reader was', () => {
  expect(safeReturn('/en/organizations/A-1/2023?version=1')).toBe('/en/organizations/A-1/2023?version=1');
});

test('an unknown size is the normal one', () => {
  expect([textSizeOf('large'), textSizeOf('huge'), textSizeOf(undefined)]).toEqual(['large', 'normal', 'normal']);
});
