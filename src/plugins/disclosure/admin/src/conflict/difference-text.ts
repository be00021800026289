/** How a difference is told: the name of its place, and what stands there. */
import { type Blocks, cellLabel, cellsOf, type Layout, plainText } from '../../../model';
import type { useWords, Word } from '../words';
import { pathLabel } from './merge';

const fieldNames: Readonly<Record<string, Word>> = {
  title: 'diff.title',
  sourceUrl: 'diff.sourceUrl',
  explanations: 'diff.explanations',
};

/** How much of a text is shown. */
const most = 120;

type Words = Pick<ReturnType<typeof useWords>, 'say' | 'pick'>;

/** The printed name of a cell, chapter or field. */
export function nameOfPath(layout: Layout, path: string, { say, pick }: Words): string {
  const cell = cellsOf(layout).find(path);
  if (cell) return pick(cellLabel(cell));
  const chapter = pathLabel(layout, path);
  if (chapter) return `${pick(chapter)} · ${say(path.endsWith('.heading') ? 'diff.heading' : 'diff.text')}`;
  const [field = ''] = path.split('.');
  return say(fieldNames[field] ?? 'diff.text');
}

/** A value in a line; blank is a dash. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  const text = Array.isArray(value) ? textOf(value) : textOfOne(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

const reasonOf = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'reason' in item ? String(item.reason) : undefined;

const textOfOne = (value: unknown): string => reasonOf(value) ?? String(value);

const textOf = (items: readonly unknown[]): string => {
  const reasons = items.map(reasonOf);
  return reasons.every((reason) => reason !== undefined) ? reasons.join('; ') : plainText(items as Blocks);
};
