import { inOneLanguage } from './language';

it('takes one half of what is said in both languages', () => {
  const text = '报告尚未审核通过，不能发布 / The report is not approved and cannot be published';
  expect(inOneLanguage(text, 'zh')).toBe('报告尚未审核通过，不能发布');
  expect(inOneLanguage(text, 'en')).toBe('The report is not approved and cannot be published');
});

it('leaves alone what is said in one', () => {
  for (const text of ['Not Found', 'a / b', '甲 / 乙', '']) {
    expect(inOneLanguage(text, 'zh')).toBe(text);
    expect(inOneLanguage(text, 'en')).toBe(text);
  }
});
