import { guide } from './guide';

it('has a place of its own for each chapter', () => {
  expect(new Set(guide.map(({ code }) => code)).size).toBe(guide.length);
});

it('says everything in both languages, in Chinese with full-width marks', () => {
  for (const { title, lines } of guide)
    for (const { zh, en } of [title, ...lines]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
});
