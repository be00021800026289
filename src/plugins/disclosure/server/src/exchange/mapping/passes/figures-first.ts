/**
 * Tables copied with the figures of a row before its label, as a PDF with narrow columns gives them: header, figures,
 * label, figures, label. Read in the usual order, every row would get the figures of the next one.
 */
import type { SourceLine } from '../../source/source-line';
import { evidence } from '../evidence';
import { namesRow, type Parted, partedBy } from '../parted-labels';
import type { Reading } from '../reading';
import { type Run, type Runs, runsIn, type TableEvent } from '../run';
import { type TableWords, wordsOf } from '../table-words';

export const putLabelsFirst = (reading: Reading): Reading => ({
  ...reading,
  stretches: reading.stretches.map((stretch) =>
    stretch.table
      ? { ...stretch, runs: labelsFirst(stretch.runs, wordsOf(reading.layout.tables[stretch.table])) }
      : stretch,
  ),
});

/** What the places of figures beside labels say of the order in which a source has them. */
type Order = 'labels first' | 'figures first' | 'unknown';

/**
 * Gives figures that stand before their labels those labels. Where the order cannot be told, the figures are left, to
 * be listed.
 */
export function labelsFirst(found: Runs, words: TableWords): Runs {
  const runs = runsIn(found.events);
  if (words.table.printedAs === 'line' || runs.some(({ apart }) => apart)) return found;
  const parts = [...runs.map(({ texts }) => texts), found.trailing].map((texts) => partedBy(texts, words));
  const order = orderOf(parts, words);
  if (order === 'labels first') return found;
  const place = new Map(runs.map((run, at) => [run, at]));
  const events = found.events.flatMap((event): TableEvent[] => {
    if (!('run' in event)) return [event];
    const at = place.get(event.run) ?? 0;
    return order === 'unknown' ? leftOf(event.run) : [{ run: paired(event.run, parts, at) }];
  });
  return { events, trailing: order === 'unknown' ? found.trailing : (parts.at(-1)?.heading ?? []) };
}

/** A heading is followed by a label in the one order, by figures in the other; there, the last label has no figures. */
function orderOf(parts: readonly Parted[], words: TableWords): Order {
  const before = parts.slice(0, -1);
  const figuresFirst = before.filter(({ endsInHeading }) => endsInHeading).length;
  const labelsFirst = before.filter(({ behind }) => namesRow(behind, words)).length;
  const endsInLabel = namesRow(parts.at(-1)?.label ?? [], words);
  if (figuresFirst === 0) return 'labels first';
  if (labelsFirst === 0 && (endsInLabel || figuresFirst > 1)) return 'figures first';
  if (!endsInLabel && labelsFirst > evidence.table.usualOrder * figuresFirst) return 'labels first';
  return before.length > 1 ? 'unknown' : 'labels first';
}

function paired(run: Run, parts: readonly Parted[], at: number): Run {
  const own = parts[at];
  const heading = at === 0 ? [...(own?.label ?? []), ...(own?.heading ?? [])] : (own?.heading ?? []);
  return { ...run, texts: [...heading, ...(parts[at + 1]?.label ?? [])], isFiguresFirst: true };
}

/** Every line of a run, once. */
function leftOf({ texts, values, line }: Run): TableEvent[] {
  const lines = [...texts.map((text) => text.line), ...values.map((value) => value.line ?? line)];
  return [...new Set<SourceLine>(lines)].map((left) => ({ left }));
}
