/** The printed words of a table, taken from its declaration: what a source's texts are compared with. */
import type { Label, Row, Table, TablePart } from '#model';
import { evidence } from '../mapping/evidence';
import { coreOf, type Numbering, numberingOf } from './letters';
import { remember } from './remember';
import { similarity } from './similarity';

export type TermKind = 'table' | 'part' | 'stub' | 'note' | 'columnHeading' | 'column' | 'rowHeading' | 'group' | 'row';

export interface Term {
  kind: TermKind;
  code: string;
  /** The label reduced to its letters, without numbering. */
  core: string;
  numbering: Numbering | undefined;
  /** The part that a row or column belongs to. */
  part?: TablePart;
  /** The group that a row belongs to. */
  group?: string;
}

const known = new WeakMap<Table, readonly Term[]>();
const knownRows = new WeakMap<Table, readonly Term[]>();

/** All words of a table, longest first. */
export function termsOf(table: Table): readonly Term[] {
  let terms = known.get(table);
  if (!terms) {
    terms = collect(table).sort((left, right) => right.core.length - left.core.length);
    known.set(table, terms);
  }
  return terms;
}

const makeTerm = (kind: TermKind, code: string, label: Label, more: Partial<Term> = {}): Term => ({
  kind,
  code,
  core: coreOf(label.zh),
  numbering: numberingOf(label.zh),
  ...more,
});

function collect(table: Table): Term[] {
  // A group of one row is printed as that row.
  const groups = table.groups.filter(({ members }) => members.length > 1);
  const groupOf = new Map(groups.flatMap(({ code, members }) => members.map((member) => [member, code] as const)));
  return [
    makeTerm('table', table.code, table.label),
    ...(table.stubHeading ? [makeTerm('stub', 'stubHeading', table.stubHeading)] : []),
    ...(table.note ? [makeTerm('note', 'note', table.note)] : []),
    ...table.rowHeadings.map(({ code, label }) => makeTerm('rowHeading', code, label)),
    ...table.columnHeadings.map(({ code, label }) => makeTerm('columnHeading', code, label)),
    ...groups.map(({ code, label }) => makeTerm('group', code, label)),
    ...table.parts.flatMap((part) => partTerms(part, groupOf)),
  ];
}

function partTerms(part: TablePart, groupOf: ReadonlyMap<string, string>): Term[] {
  const rows = part.rows.flatMap((row) => {
    const group = groupOf.get(row.code);
    return labelsOf(row).map((label) =>
      makeTerm('row', row.code, label, { part, ...(group !== undefined && { group }) }),
    );
  });
  return [
    ...(part.label ? [makeTerm('part', part.code, part.label)] : []),
    ...part.columns.map(({ code, label }) => makeTerm('column', code, label, { part })),
    ...rows,
  ];
}

const labelsOf = ({ label, shortLabel }: Row): Label[] => (shortLabel ? [label, shortLabel] : [label]);

/** The terms that name rows and row groups. */
export function rowTermsOf(table: Table): readonly Term[] {
  let terms = knownRows.get(table);
  if (!terms) {
    terms = termsOf(table).filter(({ kind }) => kind === 'row' || kind === 'group');
    knownRows.set(table, terms);
  }
  return terms;
}

/** A text of the source as a label. */
export interface SourceLabel {
  core: string;
  numbering: Numbering | undefined;
}

export function labelOf(text: string): SourceLabel {
  return { core: coreOf(text), numbering: numberingOf(text) };
}

export interface Likeness {
  term: Term;
  score: number;
}

const rankings = new WeakMap<readonly Term[], (text: string) => readonly Likeness[]>();

/** Those of some terms that a text may be a misprint or variant of, the likeliest first. */
export function likeliest(text: string, terms: readonly Term[]): readonly Likeness[] {
  let rank = rankings.get(terms);
  if (!rank) {
    rank = remember((source) => {
      const label = labelOf(source);
      const all = terms.map((term) => ({ term, score: likeness(label, term) }));
      return all
        .filter(({ score }) => score >= evidence.likeness.sameLabel)
        .sort((left, right) => right.score - left.score);
    });
    rankings.set(terms, rank);
  }
  return rank(text);
}

/**
 * How likely a text is a misprint or variant of a term.
 *
 * @returns 1 for the same words and the same numbering, a little less when only the numbering differs
 */
export function likeness({ core, numbering }: SourceLabel, term: Term): number {
  // A short word inside a long label says little: 其他 is not 其他处理.
  if (core.length < term.core.length && core.length <= evidence.likeness.shortWord && core !== term.core) {
    if (core.length < 2 || similarity(core, term.core) >= 1) return 0;
    return Math.min(similarity(core, term.core), core.length / term.core.length);
  }
  const words = similarity(core, term.core);
  const sameNumber =
    !numbering ||
    !term.numbering ||
    (numbering.ordinal === term.numbering.ordinal && numbering.style === term.numbering.style);
  return sameNumber ? words : Math.max(0, words - evidence.likeness.otherNumbering);
}
