/** Applications that stand in a register more than once. */
import { byPlace, type RegisterEntry } from './entry';

/** What came of looking for the same number twice. Which row comes first, and in which file, makes no difference. */
export interface Distinct {
  /** Each application once, at its first place. */
  entries: RegisterEntry[];
  /** Rows that repeat another in all that is counted. */
  repeats: RegisterEntry[];
  /** Rows that share a number and say different things: none of them is counted. */
  conflicts: RegisterEntry[];
}

export function distinct(entries: readonly RegisterEntry[]): Distinct {
  const result: Distinct = { entries: [], repeats: [], conflicts: [] };
  const byNumber = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    if (entry.number === null) result.entries.push(entry);
    else if (!push(byNumber.get(entry.number), entry)) byNumber.set(entry.number, [entry]);
  }
  for (const same of byNumber.values()) {
    const [first, ...others] = same.sort((one, other) => byPlace(one.place, other.place));
    if (!first) continue;
    const facts = factsOf(first, others.length);
    if (others.some((other) => factsOf(other, 1) !== facts)) result.conflicts.push(...same);
    else {
      result.entries.push(first);
      result.repeats.push(...others);
    }
  }
  return result;
}

function push(list: RegisterEntry[] | undefined, entry: RegisterEntry): boolean {
  list?.push(entry);
  return list !== undefined;
}

/** Not needed where there is nothing to compare with. */
const factsOf = ({ place: _place, ...facts }: RegisterEntry, compared: number): string =>
  compared === 0 ? '' : JSON.stringify(facts);
