import type { Core } from '@strapi/strapi';
import { isStorable } from '../../../model';
import { organizationUid, reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { type HookFactory, reads } from './hook';

type Path = (string | number)[];
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

const refuse = (path: Path): never => {
  throw invalidAt(path, { zh: '查询条件的值不合规', en: 'The value of a filter is malformed' });
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
  } else if (operand !== null && !accepts(operand)) refuse(path);
}

function checkOperator(accepts: Accepts, operator: string, value: unknown, path: Path): void {
  if (nullness.has(operator)) checkOperand(isBoolean, value, path);
  else if (operator === '$between' && (!Array.isArray(value) || value.length !== 2)) refuse(path);
  else if (isObject(value) && operator !== '$not') refuse(path);
  else if (Array.isArray(value) && !lists.has(operator) && value.some((item) => typeof item === 'object')) refuse(path);
  else checkOperand(textual.test(operator) && accepts !== isText ? isNothing : accepts, value, path);
}

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const attributesOf = (strapi: Core.Strapi, uid: string): Readonly<Record<string, Attribute | undefined>> =>
  strapi.getModel(uid as typeof reportUid).attributes as Record<string, Attribute>;

/** The content type or component that hangs on an attribute. */
const targetOf = (attribute: Attribute | undefined): string | undefined => attribute?.target ?? attribute?.component;

/** Checks a tree of filters against the attributes that it names. */
function checkFilters(strapi: Core.Strapi, uid: string, filters: unknown, path: Path): void {
  if (filters === undefined || filters === null) return;
  if (Array.isArray(filters)) {
    for (const [index, item] of filters.entries()) checkFilters(strapi, uid, item, [...path, index]);
    return;
  }
  if (!isObject(filters)) refuse(path);
  const attributes = attributesOf(strapi, uid);
  for (const [name, value] of Object.entries(filters))
    checkFilter(strapi, attributes[name], name, value, [...path, name], uid);
}

function checkFilter(
  strapi: Core.Strapi,
  attribute: Attribute | undefined,
  name: string,
  value: unknown,
  path: Path,
  uid: string,
): void {
  const target = targetOf(attribute);
  if (groups.has(name) && !Array.isArray(value)) refuse(path);
  else if (groups.has(name) || name === '$not') checkFilters(strapi, uid, value, path);
  else if (target && isObject(value) && !Object.keys(value).some((key) => key.startsWith('$')))
    checkFilters(strapi, target, value, path);
  else if (target || name === 'id') checkOperand(isInteger, value, path);
  else checkOperand(accepted[attribute?.type ?? ''] ?? isText, value, path);
}

/** Checks what a query says of a content type, and in `populate` of those that hang on it. */
function checkQuery(strapi: Core.Strapi, uid: string, query: Record<string, unknown>, path: Path): void {
  checkFilters(strapi, uid, query.filters, [...path, 'filters']);
  checkSort(strapi, uid, query.sort, [...path, 'sort']);
  if (!isObject(query.populate)) return;
  const attributes = attributesOf(strapi, uid);
  for (const [name, nested] of Object.entries(query.populate)) {
    const target = targetOf(attributes[name]);
    if (target && isObject(nested)) checkQuery(strapi, target, nested, [...path, 'populate', name]);
  }
}

/** Checks that a sort ends at a value: `year:asc`, `organization.code`, lists of them, or objects. */
function checkSort(strapi: Core.Strapi, uid: string, sort: unknown, path: Path): void {
  if (typeof sort === 'string')
    for (const part of sort.split(',')) checkSortPath(strapi, uid, part.split(':')[0]?.trim().split('.') ?? [], path);
  else if (Array.isArray(sort))
    for (const [index, item] of sort.entries()) checkSort(strapi, uid, item, [...path, index]);
  else if (isObject(sort)) checkSortTree(strapi, uid, sort, path);
}

function checkSortTree(strapi: Core.Strapi, uid: string, sort: Record<string, unknown>, path: Path): void {
  for (const [name, nested] of Object.entries(sort)) {
    const target = targetOf(attributesOf(strapi, uid)[name]);
    if (target && !isObject(nested)) refuse([...path, name]);
    if (target) checkSort(strapi, target, nested, [...path, name]);
  }
}

function checkSortPath(strapi: Core.Strapi, uid: string, [name = '', ...rest]: string[], path: Path): void {
  const target = targetOf(attributesOf(strapi, uid)[name]);
  if (target && rest.length === 0) refuse(path);
  if (target) checkSortPath(strapi, target, rest, path);
}

/** A filter that no value of the attribute could match is refused with its place, before the database sees it. */
export const queryValues: HookFactory = (strapi) => async (call, next) => {
  if (!reads.has(call.action) || (call.uid !== reportUid && call.uid !== organizationUid)) return next();
  const { documentId, _q } = call.params;
  checkQuery(strapi, call.uid, call.params, []);
  if (documentId !== undefined && !isText(documentId)) refuse(['documentId']);
  if (_q !== undefined && !isText(_q)) refuse(['_q']);
  return next();
};
