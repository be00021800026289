/** Words anywhere in the report: its title, the headings of its chapters and their texts. Figures in tables are no words. */
import { isRecord } from '#model';
import type { FormValues } from '../../form/report-state';

export interface Match {
  /** `title`, or `sections.<chapter code>`. */
  readonly path: string;
  /** Counts the matches of the whole report, from 0. */
  readonly number: number;
  /** What stands before and behind the words in their line. */
  readonly before: string;
  readonly after: string;
}

/** What a report says in words. */
export interface ReportWords {
  readonly title: unknown;
  readonly sections: unknown;
}

/** Hands out every line of the report, and takes back what is to stand there. */
type Edit = (path: string, line: string) => Replacement[];

/** A stretch of a line, from `start` up to but without `end`, and what takes its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function occurrences(line: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/** @returns where the words stand, in the order of the report */
export function findText(words: ReportWords, wanted: string): Match[] {
  const found: Match[] = [];
  edited(words, (path, line) => {
    for (const at of occurrences(line, wanted))
      found.push({
        path,
        number: found.length,
        before: line.slice(0, at),
        after: line.slice(at + wanted.length),
      });
    return [];
  });
  return found;
}

/**
 * @param only the number of the one match to replace; all of them when absent
 * @returns the report's words anew; what stays the same is handed on as it is
 */
export function replaceText(words: ReportWords, wanted: string, by: string, only?: number): ReportWords {
  let number = 0;
  return edited(words, (_path, line) =>
    occurrences(line, wanted).flatMap((start) => {
      const isMeant = only === undefined || only === number;
      number += 1;
      return isMeant ? [{ start, end: start + wanted.length, by }] : [];
    }),
  );
}

function edited({ title, sections }: ReportWords, edit: Edit): ReportWords {
  return {
    title: typeof title === 'string' ? applied(title, 0, edit('title', title)) : title,
    sections: Array.isArray(sections) ? sections.map((section: unknown) => editedSection(section, edit)) : sections,
  };
}

function editedSection(section: unknown, edit: Edit): unknown {
  if (!isRecord(section)) return section;
  const path = `sections.${String(section.chapter)}`;
  const { heading, body } = section;
  const own = typeof heading === 'string' ? applied(heading, 0, edit(path, heading)) : heading;
  const blocks = Array.isArray(body) ? keep(body, (block) => editedBlock(block, path, edit)) : body;
  return own === heading && blocks === body ? section : { ...section, heading: own, body: blocks };
}

/** A list holds items and lists; everything else is one line. */
function editedBlock(node: unknown, path: string, edit: Edit): unknown {
  if (!isRecord(node) || !Array.isArray(node.children)) return node;
  const children =
    node.type === 'list'
      ? keep(node.children, (child) => editedBlock(child, path, edit))
      : editedLine(node.children, edit(path, textOf(node.children)));
  return children === node.children ? node : { ...node, children };
}

const textOf = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      if (!isRecord(node)) return '';
      return Array.isArray(node.children) ? textOf(node.children) : typeof node.text === 'string' ? node.text : '';
    })
    .join('');

/** Words may run over several pieces of a line: the first piece takes the new ones, in its own format. */
function editedLine(nodes: readonly unknown[], replacements: readonly Replacement[]): readonly unknown[] {
  if (replacements.length === 0) return nodes;
  let offset = 0;
  const pieces = (own: readonly unknown[]): unknown[] =>
    own.map((node) => {
      if (!isRecord(node)) return node;
      if (Array.isArray(node.children)) return { ...node, children: pieces(node.children) };
      if (typeof node.text !== 'string') return node;
      const text = applied(node.text, offset, replacements);
      offset += node.text.length;
      return text === node.text ? node : { ...node, text };
    });
  return pieces(nodes);
}

/** @param offset where the text begins in the line that the replacements count in */
function applied(text: string, offset: number, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, by } of replacements) {
    const [from, to] = [start - offset, end - offset];
    if (to <= 0 || from >= text.length) continue;
    if (from >= 0) result += text.slice(at, from) + by;
    at = Math.min(to, text.length);
  }
  return result + text.slice(at);
}

/** The same list where nothing in it changed. */
function keep(nodes: readonly unknown[], change: (node: unknown) => unknown): readonly unknown[] {
  const changed = nodes.map(change);
  return changed.every((node, index) => node === nodes[index]) ? nodes : changed;
}

/** The words of the form. */
export const wordsOf = ({ title, sections }: FormValues): ReportWords => ({ title, sections });
