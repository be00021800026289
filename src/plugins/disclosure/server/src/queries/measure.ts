import { checkDepth, checkLength, keepWithin, type Path, Tally } from './tally';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];

/** Values of a list are one condition. */
const listOperators = new Set(['$in', '$notIn', '$between']);

function measureList(list: unknown, path: Path): void {
  const items = entriesOf(list);
  keepWithin('listItems', items.length, path);
  for (const [index, item] of items) checkLength(item, [...path, index]);
}

/**
 * Counts names and conditions.
 *
 * @param names how many names of attributes lead here
 */
function measureFilters(tally: Tally, filters: unknown, path: Path, names = 0): void {
  checkDepth(path);
  if (typeof filters !== 'object' || filters === null) {
    checkLength(filters, path);
    if (filters !== undefined) tally.add('conditions', path);
    return;
  }
  if (Array.isArray(filters)) keepWithin('listItems', filters.length, path);
  for (const [key, value] of entriesOf(filters)) {
    const place = [...path, key];
    if (typeof key === 'number') measureFilters(tally, value, place, names);
    else if (listOperators.has(key)) {
      tally.add('conditions', place);
      measureList(value, place);
    } else if (key.startsWith('$')) measureFilters(tally, value, place, names);
    else {
      keepWithin('pathNames', names + 1, place);
      tally.add('names', place);
      measureFilters(tally, value, place, names + 1);
    }
  }
}

/** `year:desc,organization.code`; behind the name of a field the direction alone. */
function measureSortText(tally: Tally, sort: string, path: Path, names: number): void {
  checkLength(sort, path);
  const parts = names > 0 ? [] : sort.split(',');
  tally.add('sorts', path, Math.max(parts.length, 1));
  for (const part of parts) tally.addPath(part.split('.').length, path);
}

/** A text, a list of sorts, or objects of names. */
function measureSort(tally: Tally, sort: unknown, path: Path, names = 0): void {
  checkDepth(path);
  if (typeof sort === 'string') measureSortText(tally, sort, path, names);
  for (const [key, value] of entriesOf(sort)) {
    const place = [...path, key];
    // A list with gaps arrives as an object of numbers.
    if (/^\d+$/.test(String(key))) measureSort(tally, value, place, names);
    else {
      keepWithin('pathNames', names + 1, place);
      tally.add('names', place);
      measureSort(tally, value, place, names + 1);
    }
  }
}

function measureFields(fields: unknown, path: Path): void {
  for (const [key, value] of [['', fields] as const, ...entriesOf(fields)]) {
    const place = key === '' ? path : [...path, key];
    checkLength(value, place);
    const amount = typeof value === 'string' ? value.split(',').length : entriesOf(value).length;
    keepWithin('fields', amount, place);
  }
}

/** `organization.parent,sections`, lists of such, or objects that say more of each. */
function measurePopulate(tally: Tally, populate: unknown, path: Path, steps = 0): void {
  checkDepth(path);
  if (typeof populate === 'string') {
    checkLength(populate, path);
    for (const part of populate.split(',')) {
      const names = part.split('.').length;
      keepWithin('populateSteps', steps + names, path);
      tally.add('populated', path, names);
    }
    return;
  }
  for (const [key, value] of entriesOf(populate)) {
    const place = [...path, key];
    if (Array.isArray(populate)) measurePopulate(tally, value, place, steps);
    else {
      keepWithin('populateSteps', steps + 1, place);
      tally.add('populated', place);
      if (isObject(value)) measureQuery(value, place, { tally, steps: steps + 1 });
    }
  }
}

/** Lists with commas between. Who reads one says how many it may have; here each of them is measured. */
const lists: ReadonlySet<string> = new Set(['cell']);

const bounds = { page: 'page', pageSize: 'pageSize', start: 'start', limit: 'pageSize' } as const;

function measurePages(pages: Record<string, unknown>, path: Path): void {
  for (const [name, bound] of Object.entries(bounds)) keepWithin(bound, Number(pages[name] ?? 0), [...path, name]);
}

/**
 * Measures a query in Strapi's form against the table of limits, before anything is made of it; 400 with the path of
 * what is too much. Needs no schema, and costs less than parsing the query did.
 *
 * @param outer what the query that populates this one counted
 */
export function measureQuery(
  query: Record<string, unknown>,
  path: Path = [],
  { tally: outer, steps }: { tally: Tally; steps: number } = { tally: new Tally(), steps: 0 },
): void {
  const own = new Tally();
  const at = (name: string) => [...path, name];
  measureFilters(own, query.filters, at('filters'));
  measureSort(own, query.sort, at('sort'));
  measureFields(query.fields, at('fields'));
  measurePopulate(outer, query.populate, at('populate'), steps);
  for (const [uid, nested] of entriesOf(query.on))
    if (isObject(nested)) measureQuery(nested, [...at('on'), uid], { tally: outer, steps: steps + 1 });
  measurePages(query, path);
  if (isObject(query.pagination)) measurePages(query.pagination, at('pagination'));
  for (const [name, value] of Object.entries(query))
    for (const part of lists.has(name) ? String(value).split(',') : [value]) checkLength(part, at(name));
}
