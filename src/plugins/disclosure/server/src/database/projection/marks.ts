/** The index of published chapters: a few numbers a chapter, by which those that repeat each other find each other. */
import type { Knex } from 'knex';
import { ownWordsOf, type ReportDocument } from '#model';
import { marksTable, type ProjectedRow } from './tables';

/** One mark of one chapter. */
export interface MarkRow {
  mark: number;
  chapter: string;
  organization_code: string;
  year: number;
}

/** The marks of a publication's chapters; a chapter that says little of its own has none. */
export function marksOfReport({ document, organization_code, year }: ProjectedRow): MarkRow[] {
  const { sections }: Pick<ReportDocument, 'sections'> = JSON.parse(document);
  return sections.flatMap(({ chapter, body }) =>
    ownWordsOf(body).marks.map((mark) => ({ mark, chapter, organization_code, year })),
  );
}

const keyOf = ({ mark, chapter }: Pick<MarkRow, 'mark' | 'chapter'>) => `${chapter} ${mark}`;

/** Whether the index holds exactly the marks of a publication. */
export async function marksAgree(connection: Knex, row: ProjectedRow): Promise<boolean> {
  const where = { organization_code: row.organization_code, year: row.year };
  const stored: MarkRow[] = await connection(marksTable).where(where).select('mark', 'chapter');
  const marks = new Set(marksOfReport(row).map(keyOf));
  return stored.length === marks.size && stored.every((mark) => marks.has(keyOf(mark)));
}

/**
 * Takes the marks away that a correction has no longer.
 *
 * @returns those that it has and the index lacks
 */
export async function forgetOldMarks(trx: Knex, row: ProjectedRow): Promise<MarkRow[]> {
  const where = { organization_code: row.organization_code, year: row.year };
  const stored: (MarkRow & { id: number })[] = await trx(marksTable).where(where).select('id', 'mark', 'chapter');
  const marks = marksOfReport(row);
  const wanted = new Set(marks.map(keyOf));
  const old = stored.filter((mark) => !wanted.has(keyOf(mark))).map(({ id }) => id);
  if (old.length > 0) await trx(marksTable).whereIn('id', old).delete();
  const there = new Set(stored.map(keyOf));
  return marks.filter((mark) => !there.has(keyOf(mark)));
}

/** Marks of other bodies that a chapter may share before they are wording that everybody uses. */
const common = 60;
/** The share of its marks that two chapters have in common before they are compared word for word. */
const enough = 1 / 3;
/** How many published chapters one chapter is compared with word for word. */
const closest = 3;

/** A published report whose chapter resembles one that was asked for. */
export interface Resembling {
  readonly chapter: string;
  readonly organization_code: string;
  readonly year: number;
  readonly shared: number;
}

/** The published chapters of other bodies that share marks, most first. */
export async function resembling(
  connection: Knex,
  organizationCode: string,
  chapters: readonly { readonly chapter: string; readonly marks: readonly number[] }[],
): Promise<Resembling[]> {
  const asked = chapters.flatMap(({ chapter, marks }) => marks.map((mark) => ({ chapter, mark })));
  if (asked.length === 0) return [];
  const held = asked.map((mark) =>
    connection.select('*').from(
      connection(marksTable)
        .where(mark)
        .whereNot({ organization_code: organizationCode })
        .limit(common + 1)
        .select('mark', 'chapter', 'organization_code', 'year')
        .as('held'),
    ),
  );
  const rows: MarkRow[] = await connection.unionAll(held);
  return chapters.flatMap(({ chapter, marks }) => closestOf(chapter, marks.length, rows));
}

function closestOf(chapter: string, marks: number, rows: readonly MarkRow[]): Resembling[] {
  const own = rows.filter((row) => row.chapter === chapter);
  const holders = new Map<number, number>();
  for (const { mark } of own) holders.set(mark, (holders.get(mark) ?? 0) + 1);
  const found = new Map<string, Resembling>();
  for (const { mark, organization_code, year } of own) {
    if ((holders.get(mark) ?? 0) > common) continue;
    const key = `${organization_code}/${year}`;
    found.set(key, { chapter, organization_code, year, shared: (found.get(key)?.shared ?? 0) + 1 });
  }
  return [...found.values()]
    .filter(({ shared }) => shared >= marks * enough)
    .sort((one, other) => other.shared - one.shared || other.year - one.year)
    .slice(0, closest);
}

/** Fills the index of a database that is older than it is. */
export async function fillMarks(connection: Knex, newest: AsyncIterable<readonly ProjectedRow[]>): Promise<void> {
  if (await connection(marksTable).first('id')) return;
  for await (const rows of newest) await connection.batchInsert(marksTable, rows.flatMap(marksOfReport), 400);
}
