/** Filters of the list of reports, as Strapi offers them. */
import { reportUid } from '../../uids';

interface Text {
  readonly id: string;
  readonly defaultMessage: string;
}

export interface ListFilter {
  readonly name: string;
  readonly label: string | Text;
  readonly [key: string]: unknown;
}

export interface FilterList {
  readonly displayedFilters: readonly ListFilter[];
  readonly [key: string]: unknown;
}

/** The stage has a choice of its own above the list; the revision counts saves, and nobody looks for it. */
const left = new Set(['stage', 'revision']);

/** Fields that Strapi adds to every content type have names of their own. */
const common = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', '__status']);

const isOfReports = (filters: readonly ListFilter[]): boolean => filters.some(({ name }) => name === 'revision');

/** A year is no quantity: chosen from a list, and shown as 2022, not as 2,022. */
const years = (newest: number) =>
  Array.from({ length: newest - 2018 }, (_, back) => ({ label: String(newest - back), value: String(newest - back) }));

function named(filter: ListFilter, newest: number): ListFilter {
  if (common.has(filter.name) || typeof filter.label !== 'string') return filter;
  const label = { id: `content-manager.content-types.${reportUid}.${filter.name}`, defaultMessage: filter.label };
  return filter.name === 'year'
    ? { ...filter, label, type: 'enumeration', options: years(newest) }
    : { ...filter, label };
}

/** Fields by their names in the language of the panel; filters of other lists stay as they are. */
export function withFieldNames(list: FilterList, newest = new Date().getFullYear()): FilterList {
  if (!isOfReports(list.displayedFilters)) return list;
  const shown = list.displayedFilters.filter(({ name }) => !left.has(name));
  return { ...list, displayedFilters: shown.map((filter) => named(filter, newest)) };
}
