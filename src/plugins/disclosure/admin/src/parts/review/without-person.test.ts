import { wordWithoutPerson } from './without-person';

test('what the system or a token wrote is named by a word, what a person wrote by the name', () => {
  expect(wordWithoutPerson('system')).toBe('event.system');
  expect(wordWithoutPerson(null)).toBe('event.system');
  expect(wordWithoutPerson('content API')).toBe('event.contentApi');
  expect(wordWithoutPerson('李明')).toBeUndefined();
});
