/** Two people saved the same report: what each changed, and the form after the person has chosen. */
import { cellsOf, findSection, isRecord, type Label, type Layout, tableCodes } from '../../../model';
import { completeSections } from './chapters';
import type { Entry } from './entry';
import { joinParagraphs, mergeParagraphs, type Paragraphs } from './paragraphs';
import type { FormValues } from './report-state';
import { applyToRows, type EntryChange, entriesOf } from './rows';

export type Choice = 'mine' | 'theirs';

/** One cell, text or field that differs. */
export interface FormDifference {
  /**
   * A cell address, `sections.<chapter>.heading`, `sections.<chapter>.body`, `explanations`, or a field. Paragraphs that
   * both changed: `sections.<chapter>.body.<n>`, the n-th such place of the chapter.
   */
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who changed it. Where only one did, nothing need be decided. */
  readonly changedBy: Choice | 'both';
  /** Of contested paragraphs: the whole chapter that they stand in. */
  readonly chapter?: readonly Paragraphs[];
}

/** Fields that people write; the rest is the system's. */
const fields = ['title', 'sourceUrl', 'explanations'] as const;

function factsOf(layout: Layout, form: FormValues): Map<string, unknown> {
  const entries = entriesOf(layout, form);
  const facts = new Map<string, unknown>(
    cellsOf(layout).all.map(({ address, index }) => [address, entries[index] ?? null]),
  );
  for (const { chapter, heading, body } of completeSections(layout, form.sections)) {
    facts.set(`sections.${String(chapter)}.heading`, heading);
    facts.set(`sections.${String(chapter)}.body`, withoutKeys(body) ?? null);
  }
  for (const field of fields) facts.set(field, withoutKeys(form[field]) ?? null);
  return facts;
}

/** The same value without what identifies it in the database or in the form. */
function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id' && key !== '__temp_key__')
      .map(([key, item]) => [key, withoutKeys(item)]),
  );
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What differs between two edits of the same report.
 *
 * @param base the report both started from
 * @param mine what stands in the form
 * @param theirs what stands on the server now
 */
export function differences(layout: Layout, base: FormValues, mine: FormValues, theirs: FormValues): FormDifference[] {
  const [before, own, other] = [base, mine, theirs].map((form) => factsOf(layout, form));
  const found: FormDifference[] = [];
  for (const [path, theirValue] of other ?? []) {
    const baseValue = before?.get(path);
    const myValue = own?.get(path);
    if (same(myValue, theirValue)) continue;
    const changedBy = same(myValue, baseValue) ? 'theirs' : same(theirValue, baseValue) ? 'mine' : 'both';
    const difference: FormDifference = { path, base: baseValue, mine: myValue, theirs: theirValue, changedBy };
    found.push(...(changedBy === 'both' && path.endsWith('.body') ? paragraphsOf(difference) : [difference]));
  }
  return found;
}

const blocksOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A chapter that both changed: put together where they changed different paragraphs, else each such place. */
function paragraphsOf(difference: FormDifference): FormDifference[] {
  const { path, base, mine, theirs } = difference;
  const chapter = mergeParagraphs(blocksOf(base), blocksOf(mine), blocksOf(theirs));
  const contested = chapter.flatMap((part) => (part.type === 'contested' ? part : []));
  if (contested.length === 0)
    return [{ ...difference, mine: joinParagraphs(chapter, () => 'mine'), changedBy: 'mine' }];
  return contested.map((part, position) => ({ ...part, path: `${path}.${position}`, changedBy: 'both', chapter }));
}

/** What stands until somebody chooses: the change of the one who made it; of what both changed, mine. */
const standing = ({ changedBy }: FormDifference): Choice => (changedBy === 'theirs' ? 'theirs' : 'mine');

/**
 * The form after the choices, built on the server's report. At each place that differs the chosen side stands. Without
 * a choice, the side that changed the place stands; where both changed it, mine, because nothing typed may be lost.
 *
 * @param theirs the server's report, with the ids that its rows have now
 */
export function merged(
  layout: Layout,
  theirs: FormValues,
  found: readonly FormDifference[],
  choices: ReadonlyMap<string, Choice>,
): FormValues {
  const chosen = (difference: FormDifference): Choice => choices.get(difference.path) ?? standing(difference);
  const inParagraphs = found.filter(({ chapter }) => chapter !== undefined);
  const taken = found.filter((difference) => !difference.chapter && chosen(difference) === 'mine');
  const form: Record<string, unknown> = { ...theirs };
  const cellChanges: EntryChange[] = [];
  for (const { path, mine, theirs: from } of taken) {
    if (cellsOf(layout).find(path)) cellChanges.push({ address: path, from: from as Entry, to: mine as Entry });
    else if (path.startsWith('sections.')) form.sections = withSection(layout, form.sections, path, mine);
    else form[path] = mine;
  }
  for (const { path, chapter = [] } of inParagraphs) {
    const [section, code] = path.split('.');
    const own = inParagraphs.filter((other) => other.path.startsWith(`${section}.${code}.`));
    const body = joinParagraphs(chapter, (position) => (own[position] ? chosen(own[position]) : 'mine'));
    form.sections = withSection(layout, form.sections, `${section}.${code}.body`, body);
  }
  for (const table of tableCodes) {
    const patch = cellChanges.filter(({ address }) => address.startsWith(`${table}.`));
    if (patch.length > 0) form[table] = applyToRows(layout, table, theirs[table], patch);
  }
  return form;
}

function withSection(layout: Layout, sections: unknown, path: string, value: unknown): unknown[] {
  const [, chapter, field = ''] = path.split('.');
  return completeSections(layout, sections).map((section) =>
    section.chapter === chapter ? { ...section, [field]: value } : section,
  );
}

/** The name of what differs, where it is no cell. */
export function pathLabel(layout: Layout, path: string): Label | undefined {
  const [, chapter] = path.split('.');
  return path.startsWith('sections.') ? findSection(layout, chapter)?.label : undefined;
}
