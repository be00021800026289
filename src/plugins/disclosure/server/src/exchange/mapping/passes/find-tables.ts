/** Tells which lines of a source hold which table. */
import { type Layout, type TableCode, tableCodes } from '#model';
import { type SourceLine, textOf } from '../../source/source-line';
import { cover } from '../../words/cover';
import { coreOf } from '../../words/letters';
import { termsOf } from '../../words/terms';
import type { ChapterRegion } from '../chapters';
import { evidence } from '../evidence';
import type { Reading, Stretch } from '../reading';

export const findTables = (reading: Reading): Reading => ({
  ...reading,
  stretches: stretchesOf(reading.layout, reading.regions).map((cut) => ({
    ...cut,
    runs: { events: [], trailing: [] },
    body: [],
  })),
});

/**
 * Cuts the chapters into stretches. A chapter's lines belong to its table, until words that only another table has say
 * otherwise. Outside the chapters with tables, only rows whose words are a table's belong to one; in a source without
 * chapters, every line may.
 */
export function stretchesOf(
  layout: Layout,
  regions: readonly ChapterRegion[],
): Pick<Stretch, 'region' | 'table' | 'lines'>[] {
  const claims = claimsOf(layout);
  const hasChapters = regions.some(({ chapter }) => chapter !== undefined);
  const stretches: { region: ChapterRegion; table: TableCode | undefined; lines: SourceLine[] }[] = [];
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

/** The table that a line names by words which no other table has. */
function claimsOf(layout: Layout): (line: SourceLine) => TableCode | undefined {
  const own = new Map<string, TableCode | undefined>();
  for (const code of tableCodes)
    for (const { core, kind } of termsOf(layout.tables[code]))
      if (kind !== 'table' && core.length >= evidence.table.shortestWord)
        own.set(core, own.has(core) && own.get(core) !== code ? undefined : code);
  return (line) => {
    for (const { text } of line.cells) {
      const code = own.get(coreOf(text));
      if (code) return code;
    }
    return gluedClaim(layout, line);
  };
}

function gluedClaim(layout: Layout, line: SourceLine): TableCode | undefined {
  const text = textOf(line);
  if (line.cells.length > 1 || text.length < evidence.table.shortestGlued) return undefined;
  let best: { code: TableCode; words: number } | undefined;
  for (const code of tableCodes) {
    const { found, missing, letters } = cover([text], termsOf(layout.tables[code]));
    const words = found.length;
    const isDense = (missing[0] ?? 0) <= evidence.table.unknownInLine * (letters[0] ?? 0);
    if (isDense && words >= evidence.table.fewestWords && words > (best?.words ?? 0)) best = { code, words };
  }
  return best?.code;
}
