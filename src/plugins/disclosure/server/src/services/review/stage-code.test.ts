import fc from 'fast-check';
import { codeFor } from './stage-code';

test.each([
  ['法规审核', 'fagui-shenhe'],
  ['办公室', 'bangong-shi'],
  ['Legal review', 'legal-review'],
  ['…', 'stage'],
])('%s becomes %s', (name, code) => {
  expect(codeFor(name, [])).toBe(code);
});

test('every name gets a code that the schema takes and that is not taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(4), (name, times) => {
      const taken: string[] = [];
      for (let time = 0; time <= times; time += 1) taken.push(codeFor(name, taken));
      expect(new Set(taken).size).toBe(taken.length);
      for (const code of taken) expect(code).toMatch(/^[a-z][a-z0-9-]{1,39}$/);
    }),
  );
});
