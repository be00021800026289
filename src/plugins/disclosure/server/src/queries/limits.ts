import { type Label, label } from '../../../model';

interface Limit {
  readonly most: number;
  /** What a caller is told who wants more. */
  readonly label: Label;
}

const limit = (most: number, zh: string, en: string): Limit => ({
  most,
  label: label(`${zh}最多 ${most}`, `${en}: at most ${most}`),
});

/**
 * What one query may ask for: of REST, GraphQL, the Content Manager and the admin lists alike. Each may hold what a
 * screen or a researcher asks for several times over; each stays below what the weakest of the databases takes.
 */
export const limits = {
  /**
   * Names of attributes in filters and sorts together. Each may join two tables; MariaDB joins 61, SQLite 64, and the
   * scope of a person takes two for each of their roles.
   */
  names: limit(20, '筛选和排序的字段总数', 'Fields to filter and sort by'),
  /** Names in one path, such as `organization.parent.name`. */
  pathNames: limit(6, '字段路径的层数', 'Steps in the path of a field'),
  /** Comparisons. SQLite takes an expression a thousand deep. */
  conditions: limit(100, '筛选条件数', 'Conditions'),
  /** Values in a list, as many as the query string's parser takes. */
  listItems: limit(100, '列表的项数', 'Values in a list'),
  /** Characters of a value: SQLite takes 50,000 bytes to search for. */
  characters: limit(2_000, '条件的字数', 'Characters in a value'),
  sorts: limit(10, '排序项数', 'Sorts'),
  fields: limit(100, '字段数', 'Fields'),
  /** Each is a query of its own. */
  populated: limit(50, '关联数', 'Relations to populate'),
  populateSteps: limit(6, '关联的层数', 'Steps of relations to populate'),
  page: limit(1_000_000, '页码', 'Page'),
  /** REST and GraphQL make it 100 by themselves. */
  pageSize: limit(10_000, '每页条数', 'Rows on a page'),
  /** Rows to leave out: pages of the usual size. */
  start: limit(100_000_000, '起始位置', 'Rows to skip'),
} satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
