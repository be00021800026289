/** Two people saved the same report: what each changed, and the form after the person has chosen. */
import { cellsOf, isRecord, type Label, type Layout, tableCodes } from '../../../model';
import { completeSections } from '../chapters/chapters';
import type { Entry } from '../grid/values/entry';
import { applyToRows, type Change, entriesOf } from '../grid/values/form-rows';

export type FormValues = Readonly<Record<string, unknown>>;
export type Choice = 'mine' | 'theirs';

/** One cell, text or field that differs. */
export interface Difference {
  /** A cell address, `sections.<chapter>.heading`, `sections.<chapter>.body`, `explanations`, or a field. */
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who changed it. Where only one did, nothing need be decided. */
  readonly changedBy: Choice | 'both';
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
export function differences(layout: Layout, base: FormValues, mine: FormValues, theirs: FormValues): Difference[] {
  const [before, own, other] = [base, mine, theirs].map((form) => factsOf(layout, form));
  const found: Difference[] = [];
  for (const [path, theirValue] of other ?? []) {
    const baseValue = before?.get(path);
    const myValue = own?.get(path);
    if (same(myValue, theirValue)) continue;
    const changedBy = same(myValue, baseValue) ? 'theirs' : same(theirValue, baseValue) ? 'mine' : 'both';
    found.push({ path, base: baseValue, mine: myValue, theirs: theirValue, changedBy });
  }
  return found;
}

/**
 * The form after the choices: the server's report, with mine where mine was chosen. What only one changed keeps that
 * change unless chosen otherwise; an undecided conflict keeps mine, for nothing typed may be lost.
 *
 * @param theirs the server's report, with the ids that its rows have now
 */
export function merged(
  layout: Layout,
  theirs: FormValues,
  found: readonly Difference[],
  choices: ReadonlyMap<string, Choice>,
): FormValues {
  const taken = found.filter(
    ({ path, changedBy }) => (choices.get(path) ?? (changedBy === 'theirs' ? 'theirs' : 'mine')) === 'mine',
  );
  const form: Record<string, unknown> = { ...theirs };
  const cellChanges: Change[] = [];
  for (const { path, mine, theirs: from } of taken) {
    if (cellsOf(layout).find(path)) cellChanges.push({ address: path, from: from as Entry, to: mine as Entry });
    else if (path.startsWith('sections.')) form.sections = withSection(layout, form.sections, path, mine);
    else form[path] = mine;
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
  return layout.chapters.find(({ code }) => path.startsWith('sections.') && code === chapter)?.label;
}
