/** Tells which lines of a source hold which table. */
import { type Layout, type TableCode, tableCodes } from '../../../../model';
import { type SourceLine, textOf } from '../source/source-line';
import type { Region } from './chapters';
import { cover } from './cover';
import { coreOf } from './letters';
import { termsOf } from './terms';

/** Consecutive lines of one chapter that belong to one table, or to none. */
export interface Stretch {
  region: Region;
  table: TableCode | undefined;
  lines: SourceLine[];
}

/**
 * Cuts the chapters into stretches. A chapter's lines belong to its table, until words that only another table has say
 * otherwise. Outside the chapters with tables, only rows whose words are a table's belong to one; in a source without
 * chapters, every line may.
 */
export function stretchesOf(layout: Layout, regions: readonly Region[]): Stretch[] {
  const claims = claimsOf(layout);
  const hasChapters = regions.some(({ chapter }) => chapter !== undefined);
  const stretches: Stretch[] = [];
  for (const region of regions) {
    const isOpen = region.chapter?.table !== undefined || !hasChapters;
    let table: TableCode | undefined = region.chapter?.table;
    for (const line of region.lines) {
      table = isOpen || line.kind === 'row' ? (claims(line) ?? table) : undefined;
      const last = stretches.at(-1);
      if (last?.region === region && last.table === table) last.lines.push(line);
      else stretches.push({ region, table, lines: [line] });
    }
  }
  return stretches;
}

/** Shorter words occur in any text. */
const shortestWord = 4;

/** The table that a line names by words which no other table has. */
function claimsOf(layout: Layout): (line: SourceLine) => TableCode | undefined {
  const own = new Map<string, TableCode | undefined>();
  for (const code of tableCodes)
    for (const { core, kind } of termsOf(layout.tables[code]))
      if (kind !== 'table' && core.length >= shortestWord)
        own.set(core, own.has(core) && own.get(core) !== code ? undefined : code);
  return (line) => {
    for (const { text } of line.cells) {
      const code = own.get(coreOf(text));
      if (code) return code;
    }
    return gluedClaim(layout, line);
  };
}

const fewestWords = 5;

function gluedClaim(layout: Layout, line: SourceLine): TableCode | undefined {
  const text = textOf(line);
  if (line.cells.length > 1 || text.length < 20) return undefined;
  let best: { code: TableCode; words: number } | undefined;
  for (const code of tableCodes) {
    const { found, missing, letters } = cover([text], termsOf(layout.tables[code]));
    const words = found.length;
    const isDense = (missing[0] ?? 0) <= 0.6 * (letters[0] ?? 0);
    if (isDense && words >= fewestWords && words > (best?.words ?? 0)) best = { code, words };
  }
  return best?.code;
}
