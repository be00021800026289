import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import createHttpError from 'http-errors';
import { invalidAt } from '../errors';
import { formatError } from './format-error';

const logged: unknown[] = [];
const format = formatError({ error: (error) => void logged.push(error) });

/** As the GraphQL server hands over what a resolver threw. */
function told(originalError: Error) {
  const path = ['reports'];
  const thrown = new GraphQLError(originalError.message, { path, originalError });
  return format({ message: thrown.message, path, extensions: { stacktrace: [originalError.stack] } }, thrown);
}

const statement = 'select `t0`.`id` from `reports` as `t0` where `secret` = 1 - ';
const driverError = (code: string, words: string) => Object.assign(new Error(statement + words), { code });

it.each([
  ['of a database', driverError('SQLITE_ERROR', 'no such column: x')],
  ['of a program', new TypeError(statement)],
  ['of a server beyond', createHttpError(502, statement)],
])('keeps to itself the words of an error %s, and logs them', (_whose, error) => {
  const answer = told(error);
  expect(JSON.stringify(answer)).not.toContain('select');
  expect(answer).toMatchObject({ path: ['reports'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(logged).toContain(error);
});

it.each([
  driverError('SQLITE_ERROR', 'at most 64 tables in a join'),
  driverError('ER_TOO_MANY_TABLES', 'Too many tables; MariaDB can only use 61 tables in a join'),
  driverError('08P01', 'bind message has 4464 parameter formats but 0 parameters'),
])('says that the query is at fault where a database cannot take it: %s', (error) => {
  const answer = told(error);
  expect(JSON.stringify(answer)).not.toContain('select');
  expect(answer.extensions?.code).toBe('BAD_USER_INPUT');
});

it.each([
  [invalidAt(['year'], { zh: '有误', en: 'Wrong' }), 'BAD_USER_INPUT'],
  [new errors.ForbiddenError('Forbidden access'), 'FORBIDDEN'],
  [new errors.NotFoundError('No such thing'), 'STRAPI_NOT_FOUND_ERROR'],
  [createHttpError(409, 'Taken', { name: 'ConflictError' }), 'STRAPI_CONFLICT_ERROR'],
])('passes on what was made to be told: %s', (error, code) => {
  const { name, message } = error;
  expect(told(error)).toMatchObject({ message, extensions: { code, error: { name, message } } });
});

it('passes on what the GraphQL server itself says', () => {
  const thrown = new GraphQLError('Cannot query field "x"');
  expect(format(thrown.toJSON(), thrown)).toEqual({ message: 'Cannot query field "x"' });
});
