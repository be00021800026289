import type { Core } from '@strapi/strapi';
import type { Path } from './tally';

export interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

/** A field as a query names it. */
export interface NamedField {
  /** The content type that it belongs to, and its name there; `sections.heading` within a component. */
  uid: string;
  field: string;
  attribute: Attribute | undefined;
  /** Where the query names it. */
  path: Path;
  /** Whether the query came to the content type by a relation. */
  throughRelation: boolean;
}

/** A content type, and how the query came there. */
interface Place {
  uid: string;
  /** The component within it where the query stands. */
  component?: string;
  /** Begin of the names of fields there: `sections.` */
  prefix: string;
  throughRelation: boolean;
}

type Names = Generator<NamedField, void>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGroup = (key: string) => key.startsWith('$') || /^\d+$/.test(key);

export function attributesOf(strapi: Core.Strapi, uid: string): Readonly<Record<string, Attribute | undefined>> {
  return (strapi.getModel(uid as 'api::report.report')?.attributes ?? {}) as Record<string, Attribute>;
}

function look(strapi: Core.Strapi, place: Place, name: string, path: Path): { named: NamedField; next: Place } {
  const { uid, component, prefix, throughRelation } = place;
  const attribute = attributesOf(strapi, component ?? uid)[name];
  const named = { uid, field: `${prefix}${name}`, attribute, path, throughRelation };
  const next = attribute?.target
    ? { uid: attribute.target, prefix: '', throughRelation: true }
    : {
        ...place,
        component: attribute?.component ?? component,
        prefix: attribute?.component ? `${prefix}${name}.` : prefix,
      };
  return { named, next };
}

/** Names in a tree of filters, or in a sort that is written as one. */
function* inTree(strapi: Core.Strapi, place: Place, tree: unknown, path: Path): Names {
  if (Array.isArray(tree))
    for (const [index, item] of tree.entries()) yield* inTree(strapi, place, item, [...path, index]);
  if (!isObject(tree)) return;
  for (const [key, value] of Object.entries(tree)) {
    const at = [...path, key];
    if (isGroup(key)) yield* inTree(strapi, place, value, at);
    else {
      const { named, next } = look(strapi, place, key, at);
      yield named;
      yield* inTree(strapi, next, value, at);
    }
  }
}

/** Names in `organization.parent.name:desc`. */
function* inDottedPath(strapi: Core.Strapi, start: Place, text: string, path: Path): Names {
  let place = start;
  for (const name of (text.split(':')[0] ?? '').split('.')) {
    const { named, next } = look(strapi, place, name.trim(), path);
    yield named;
    place = next;
  }
}

function* inTexts(strapi: Core.Strapi, place: Place, value: unknown, path: Path): Names {
  if (typeof value === 'string') for (const part of value.split(',')) yield* inDottedPath(strapi, place, part, path);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* inTexts(strapi, place, item, [...path, index]);
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, key];
      if (isGroup(key)) yield* inTexts(strapi, place, item, at);
      else yield* inTree(strapi, place, { [key]: item }, path);
    }
}

function* inPopulate(strapi: Core.Strapi, place: Place, populate: unknown, path: Path): Names {
  if (!isObject(populate)) {
    yield* inTexts(strapi, place, populate, path);
    return;
  }
  for (const [name, nested] of Object.entries(populate)) {
    const at = [...path, name];
    const { named, next } = look(strapi, place, name, at);
    yield named;
    if (isObject(nested)) yield* inQuery(strapi, next, nested, at);
  }
}

function* inQuery(strapi: Core.Strapi, place: Place, query: Record<string, unknown>, path: Path): Names {
  yield* inTree(strapi, place, query.filters, [...path, 'filters']);
  yield* inTexts(strapi, place, query.sort, [...path, 'sort']);
  yield* inPopulate(strapi, place, query.populate, [...path, 'populate']);
}

/** Every field that a query of a content type filters or sorts by, or populates. */
export const namedFields = (strapi: Core.Strapi, uid: string, query: Record<string, unknown>): Names =>
  inQuery(strapi, { uid, prefix: '', throughRelation: false }, query, []);
