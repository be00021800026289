/** What Markdown writes around words: the marks of a heading, and of bold text. */
import type { TextNode } from '#model';
import { paragraphLine, type SourceLine } from '../source/source-line';

const headingMark = /^\s{0,3}#{1,6}\s+(?=\S)/;
const bold = /\*\*(?=\S)([^*\n]+?)\*\*/g;

/** A line of text without the marks; bold words keep their format. */
export function markdownLine(raw: string, where: string): SourceLine {
  const text = raw.replace(headingMark, '').trim();
  const children = runsIn(text);
  const plain = paragraphLine(children.map((run) => run.text).join(''), where);
  return children.some((run) => run.bold) ? { ...plain, block: { type: 'paragraph', children } } : plain;
}

export const withoutMarks = (text: string): string => text.replace(bold, '$1');

function runsIn(text: string): TextNode[] {
  const runs: TextNode[] = [];
  let from = 0;
  for (const { 0: marked, 1: words = '', index } of text.matchAll(bold)) {
    if (index > from) runs.push({ type: 'text', text: text.slice(from, index) });
    runs.push({ type: 'text', text: words, bold: true });
    from = index + marked.length;
  }
  if (from < text.length || runs.length === 0) runs.push({ type: 'text', text: text.slice(from) });
  return runs;
}
