import { isStorable, label } from '#model';
import { invalidAt } from '../../errors';
import type { Attribute } from '../../queries/named-fields';
import type { Path } from '../../queries/tally';
import { reads } from '../call';
import { refuse } from '../hook';
import type { Touch } from '../touch';

type SchemaOf = Touch['schemas'];

type Accepts = (value: unknown) => boolean;

const largestInteger = 2_147_483_647;

const isInteger: Accepts = (value) => /^-?\d{1,10}$/.test(String(value)) && Math.abs(Number(value)) <= largestInteger;
const isDecimal: Accepts = (value) => /^-?\d{1,12}(\.\d{1,6})?$/.test(String(value));
const isBoolean: Accepts = (value) => /^(true|false|t|f|1|0)$/.test(String(value));
const isDate: Accepts = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)) && isStorable(value);
const isText: Accepts = (value) => ['string', 'number', 'boolean'].includes(typeof value) && isStorable(String(value));

const isNothing: Accepts = () => false;

/** What may be compared with an attribute, by its type; text where it is not listed. Blocks have no order or equality. */
const accepted: Readonly<Record<string, Accepts>> = {
  integer: isInteger,
  decimal: isDecimal,
  boolean: isBoolean,
  datetime: isDate,
  blocks: isNothing,
};

const groups = new Set(['$and', '$or']);
const nullness = new Set(['$null', '$notNull']);
const lists = new Set(['$in', '$notIn', '$between']);
const textual = /^\$(eqi|nei|contains|containsi|notContains|notContainsi|startsWith|startsWithi|endsWith|endsWithi)$/;

const malformed = (path: Path): never => {
  throw invalidAt(path, label('查询条件的值不合规', 'The value of a filter is malformed'));
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks what stands behind an attribute: a value, or operators with values. */
function checkOperand(accepts: Accepts, operand: unknown, path: Path): void {
  if (Array.isArray(operand)) {
    for (const [index, item] of operand.entries()) checkOperand(accepts, item, [...path, index]);
  } else if (isObject(operand)) {
    for (const [operator, value] of Object.entries(operand))
      checkOperator(accepts, operator, value, [...path, operator]);
  } else if (operand !== null && !accepts(operand)) malformed(path);
}

function checkOperator(accepts: Accepts, operator: string, value: unknown, path: Path): void {
  if (nullness.has(operator)) checkOperand(isBoolean, value, path);
  else if (operator === '$between' && (!Array.isArray(value) || value.length !== 2)) malformed(path);
  else if (isObject(value) && operator !== '$not') malformed(path);
  else if (Array.isArray(value) && !lists.has(operator) && value.some((item) => typeof item === 'object'))
    malformed(path);
  else checkOperand(textual.test(operator) && accepts !== isText ? isNothing : accepts, value, path);
}

/** The content type or component that hangs on an attribute. */
const targetOf = (attribute: Attribute | undefined): string | undefined => attribute?.target ?? attribute?.component;

/** Checks a tree of filters against the attributes that it names. */
function checkFilters(schemas: SchemaOf, uid: string, filters: unknown, path: Path): void {
  if (filters === undefined || filters === null) return;
  if (Array.isArray(filters)) {
    for (const [index, item] of filters.entries()) checkFilters(schemas, uid, item, [...path, index]);
    return;
  }
  if (!isObject(filters)) malformed(path);
  const attributes = schemas(uid);
  for (const [name, value] of Object.entries(filters))
    checkFilter(schemas, attributes[name], name, value, [...path, name], uid);
}

function checkFilter(
  schemas: SchemaOf,
  attribute: Attribute | undefined,
  name: string,
  value: unknown,
  path: Path,
  uid: string,
): void {
  const target = targetOf(attribute);
  if (groups.has(name) && !Array.isArray(value)) malformed(path);
  else if (groups.has(name) || name === '$not') checkFilters(schemas, uid, value, path);
  else if (target && isObject(value) && !Object.keys(value).some((key) => key.startsWith('$')))
    checkFilters(schemas, target, value, path);
  else if (target || name === 'id') checkOperand(isInteger, value, path);
  else checkOperand(accepted[attribute?.type ?? ''] ?? isText, value, path);
}

/** Checks what a query says of a content type, and in `populate` of those that hang on it. */
function checkQuery(schemas: SchemaOf, uid: string, query: Record<string, unknown>, path: Path): void {
  checkFilters(schemas, uid, query.filters, [...path, 'filters']);
  checkSort(schemas, uid, query.sort, [...path, 'sort']);
  if (!isObject(query.populate)) return;
  const attributes = schemas(uid);
  for (const [name, nested] of Object.entries(query.populate)) {
    const target = targetOf(attributes[name]);
    if (target && isObject(nested)) checkQuery(schemas, target, nested, [...path, 'populate', name]);
  }
}

/** Checks that a sort ends at a value: `year:asc`, `organization.code`, lists of them, or objects. */
function checkSort(schemas: SchemaOf, uid: string, sort: unknown, path: Path): void {
  if (typeof sort === 'string')
    for (const part of sort.split(',')) checkSortPath(schemas, uid, part.split(':')[0]?.trim().split('.') ?? [], path);
  else if (Array.isArray(sort))
    for (const [index, item] of sort.entries()) checkSort(schemas, uid, item, [...path, index]);
  else if (isObject(sort)) checkSortTree(schemas, uid, sort, path);
}

function checkSortTree(schemas: SchemaOf, uid: string, sort: Record<string, unknown>, path: Path): void {
  for (const [name, nested] of Object.entries(sort)) {
    const target = targetOf(schemas(uid)[name]);
    if (target && !isObject(nested)) malformed([...path, name]);
    if (target) checkSort(schemas, target, nested, [...path, name]);
  }
}

function checkSortPath(schemas: SchemaOf, uid: string, [name = '', ...rest]: string[], path: Path): void {
  const target = targetOf(schemas(uid)[name]);
  if (target && rest.length === 0) malformed(path);
  if (target) checkSortPath(schemas, target, rest, path);
}

export const queryValues = refuse({
  id: 'query.values',
  about: ['report', 'organization'],
  at: reads,
  why: 'A filter that no value of the attribute could match is refused with its place, before the database sees it.',
  touches: ['schemas'],
  run({ uid, input }, { schemas }) {
    const { documentId, _q } = input;
    checkQuery(schemas, uid, input, []);
    if (documentId !== undefined && !isText(documentId)) malformed(['documentId']);
    if (_q !== undefined && !isText(_q)) malformed(['_q']);
  },
});
