/** How a difference is told: the name of its place, and what stands there. */
import { type Blocks, cellLabel, cellsOf, type Layout, plainText } from '#model';
import { pathLabel } from '../../form/merge';
import type { useWords, Word } from '../../words';

const fieldNames: Readonly<Record<string, Word>> = {
  title: 'diff.title',
  sourceUrl: 'diff.sourceUrl',
  explanations: 'diff.explanations',
  layout: 'diff.layout',
  year: 'diff.year',
  organization: 'diff.organization',
};

type Speaking = Pick<ReturnType<typeof useWords>, 'say' | 'pick'>;

/** The printed name of a cell, chapter or field. */
export function nameOfPath(layout: Layout, path: string, { say, pick }: Speaking): string {
  const cell = cellsOf(layout).find(path);
  if (cell) return pick(cellLabel(cell));
  const chapter = pathLabel(layout, path);
  if (chapter) return `${pick(chapter)} · ${say(path.endsWith('.heading') ? 'diff.heading' : 'diff.text')}`;
  const [field = ''] = path.split('.');
  return say(fieldNames[field] ?? 'diff.text');
}

/** A value in words, nothing cut off; blank is a dash. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return Array.isArray(value) ? textOf(value) : textOfOne(value);
}

const reasonOf = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'reason' in item ? String(item.reason) : undefined;

const textOfOne = (value: unknown): string => reasonOf(value) ?? String(value);

const textOf = (items: readonly unknown[]): string => {
  const reasons = items.map(reasonOf);
  return reasons.every((reason) => reason !== undefined) ? reasons.join('; ') : plainText(items as Blocks);
};
