import { z } from 'zod';
import { parse } from './parse';
import { inDigits, words, year } from './schemas';

/** What is said of a value that a schema refuses. */
function refusalOf(schema: z.ZodType, value: unknown): unknown {
  try {
    return parse(schema, value);
  } catch (error) {
    return (error as { details: { errors: unknown } }).details.errors;
  }
}

it('returns what the schema makes of the value', () => {
  expect(parse(z.strictObject({ year: inDigits(year) }), { year: '2023' })).toEqual({ year: 2023 });
});

it('names each value that does not fit, in both languages', () => {
  const schema = z.strictObject({ year: inDigits(year), rows: z.array(z.strictObject({ text: words(3) })) });
  expect(refusalOf(schema, { year: '2018', rows: [{ text: '' }, { text: 'four' }] })).toEqual([
    {
      path: ['year'],
      message: '应为 2019 至 2100 的整数 / Not an integer from 2019 to 2100',
      name: 'ValidationError',
    },
    { path: ['rows', 0, 'text'], message: '不能为空 / Must not be empty', name: 'ValidationError' },
    { path: ['rows', 1, 'text'], message: '不超过 3 字 / At most 3 characters', name: 'ValidationError' },
  ]);
});

it('says in Chinese as well what Zod says in English', () => {
  expect(refusalOf(z.strictObject({ bodies: z.array(z.string()).min(1) }), { bodies: [] })).toEqual([
    {
      path: ['bodies'],
      message: expect.stringMatching(/^请求参数有误：bodies \/ Too small/),
      name: 'ValidationError',
    },
  ]);
});

it('names a parameter that it does not know', () => {
  expect(refusalOf(z.strictObject({}), { sort: 'x' })).toEqual([
    { path: ['sort'], message: '未知的参数：sort / Unknown parameter: sort', name: 'ValidationError' },
  ]);
});
