/** The choice of a stage among the filters of the list view, in the shape that Strapi keeps in the address. */
import { isRecord } from '#model';

export interface Filters {
  $and?: unknown[];
}

const isStage = (filter: unknown): filter is { stage: { $eq: string } } =>
  isRecord(filter) && isRecord(filter.stage) && typeof filter.stage.$eq === 'string';

/** Code of the stage that the filters name, if they do. */
export const stageIn = (filters: Filters | undefined): string | undefined => filters?.$and?.find(isStage)?.stage.$eq;

/** The same filters with another stage, or with none. */
export function withStage(filters: Filters | undefined, code: string | undefined): Filters {
  const others = (filters?.$and ?? []).filter((filter) => !isStage(filter));
  return { ...filters, $and: code === undefined ? others : [...others, { stage: { $eq: code } }] };
}
