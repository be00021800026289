import fc from 'fast-check';
import { joinParagraphs, mergeParagraphs } from './paragraphs';

const mine = () => 'mine' as const;
const contested = (parts: ReturnType<typeof mergeParagraphs>) => parts.filter(({ type }) => type === 'contested');

test('changes in different paragraphs are put together without a question', () => {
  const parts = mergeParagraphs(['一', '二', '三', '四'], ['一', '二甲', '三', '四'], ['一', '二', '三', '四乙']);
  expect(contested(parts)).toEqual([]);
  expect(joinParagraphs(parts, mine)).toEqual(['一', '二甲', '三', '四乙']);
});

test('only the paragraph that both changed is asked about', () => {
  const parts = mergeParagraphs(['一', '二', '三'], ['一甲', '二', '三甲'], ['一', '二', '三乙']);
  expect(contested(parts)).toEqual([{ type: 'contested', base: ['三'], mine: ['三甲'], theirs: ['三乙'] }]);
  expect(joinParagraphs(parts, () => 'theirs')).toEqual(['一甲', '二', '三乙']);
});

test('neighbouring paragraphs are told apart', () => {
  const parts = mergeParagraphs(['一', '二', '三'], ['一', '二甲', '三'], ['一', '二', '三乙']);
  expect(contested(parts)).toEqual([]);
  expect(joinParagraphs(parts, mine)).toEqual(['一', '二甲', '三乙']);
});

test('what both changed alike is no question', () => {
  expect(contested(mergeParagraphs(['一'], ['二'], ['二']))).toEqual([]);
});

test('no paragraph that one of the two added gets lost unasked', () => {
  const text = fc.array(fc.constantFrom('一', '二', '三', '四'), { maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (base, own, other) => {
      const parts = mergeParagraphs(base, own, other);
      const all = new Set(
        parts.flatMap((part) => (part.type === 'settled' ? part.blocks : [...part.mine, ...part.theirs])),
      );
      for (const added of [...own, ...other]) if (!base.includes(added)) expect(all).toContain(added);
      expect(joinParagraphs(mergeParagraphs(base, own, base), mine)).toEqual(own);
      expect(joinParagraphs(mergeParagraphs(base, base, other), mine)).toEqual(other);
    }),
  );
});
