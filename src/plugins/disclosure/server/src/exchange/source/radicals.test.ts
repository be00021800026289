import { withLetters } from './radicals';

test('radicals that were copied from a PDF are letters again; letters stay', () => {
  expect(withLetters('⼈⺠政府⼯作，⽉⽇；⻓⻅⻋⻔')).toBe('人民政府工作，月日；长见车门');
  expect(withLetters('人民政府工作 ①②')).toBe('人民政府工作 ①②');
});
