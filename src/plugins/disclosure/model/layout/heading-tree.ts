/** How merged headings stand over (or beside) the lines of a table: the same arithmetic for rows and for columns. */
import type { Group } from './declaration';
import type { Label } from './label';

/** A row or column that a heading names. */
export interface Leaf {
  readonly code: string;
  readonly label: Label;
  /** Printed instead of `label` where a group heading stands over it. */
  readonly shortLabel?: Label;
}

export interface Branch {
  readonly code: string;
  readonly label: Label;
  /** `false` for a merged heading over several leaves. */
  readonly leaf: boolean;
  /** The first leaf below this heading, and how many there are. */
  readonly start: number;
  readonly span: number;
  /** How far from the outside: 0 is outermost. */
  readonly level: number;
  /** How many levels the heading fills; a leaf reaches down to the cells. */
  readonly levels: number;
}

export interface HeadingTree {
  /** How many levels of headings there are. */
  readonly depth: number;
  /** Each heading once, in the order of its first leaf, outermost first. */
  readonly branches: readonly Branch[];
  /** By leaf: its headings, outermost first, itself last. */
  readonly chains: readonly (readonly Branch[])[];
}

/**
 * @param leaves the rows or columns, in printed order
 * @param groups merged headings; members stand side by side. A group of one member is printed as that member.
 */
export function headingTree(leaves: readonly Leaf[], groups: readonly Group[]): HeadingTree {
  const outermostFirst = groups
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length);
  const above = leaves.map(({ code }) => outermostFirst.filter(({ members }) => members.includes(code)));
  const depth = Math.max(0, ...above.map(({ length }) => length)) + 1;
  const known = new Map<Group, Branch>();
  const branches: Branch[] = [];
  const chains = leaves.map(({ code, label, shortLabel }, start): Branch[] => {
    const chain = (above[start] ?? []).map((group, level) => {
      const { members, ...named } = group;
      const branch = known.get(group) ?? { ...named, leaf: false, start, span: members.length, level, levels: 1 };
      if (!known.has(group)) branches.push(branch);
      known.set(group, branch);
      return branch;
    });
    const level = chain.length;
    const leaf: Branch = {
      code,
      label: level > 0 ? (shortLabel ?? label) : label,
      leaf: true,
      start,
      span: 1,
      level,
      levels: depth - level,
    };
    branches.push(leaf);
    return [...chain, leaf];
  });
  return { depth, branches, chains };
}
