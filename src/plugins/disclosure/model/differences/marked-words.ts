/** What changed within one line: words deleted and inserted, and words that look otherwise. */
import type { InlineNode, LinkNode, TextNode } from '../document/blocks';
import { align } from './align';
import { wordsOf } from './words';

/** How words look: bold, italic, part of a link. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly url?: string;
}

/** Some words of a line. `restyled` ones stayed and look otherwise: `marks` now, `before` as they did. */
export type Piece =
  | { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'restyled'; readonly text: string; readonly marks: Marks; readonly before: Marks };

interface Word {
  readonly text: string;
  readonly marks: Marks;
}

const marksOf = ({ bold, italic }: TextNode, url?: string): Marks => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(url !== undefined && { url }),
});

const isSame = (one: Marks, other: Marks) =>
  one.bold === other.bold && one.italic === other.italic && one.url === other.url;

function wordsIn(nodes: readonly InlineNode[]): Word[] {
  const ofText = (node: TextNode, url?: string) =>
    wordsOf(node.text).map((text) => ({ text, marks: marksOf(node, url) }));
  return nodes.flatMap((node) =>
    node.type === 'text' ? ofText(node) : node.children.flatMap((child) => ofText(child, node.url)),
  );
}

/** The pieces that lead from one line to another. Numbers stay whole. */
export function markedWords(from: readonly InlineNode[], to: readonly InlineNode[]): Piece[] {
  const [before, after] = [wordsIn(from), wordsIn(to)];
  const keys = (words: readonly Word[]) => words.map(({ text }) => text);
  const pieces = align(keys(before), keys(after)).flatMap((step): Piece[] => {
    const was = step.kind === 'inserted' ? undefined : before[step.from];
    const is = step.kind === 'deleted' ? undefined : after[step.to];
    if (was && is) {
      if (isSame(was.marks, is.marks)) return [{ kind: 'kept', ...is }];
      return [{ kind: 'restyled', ...is, before: was.marks }];
    }
    if (was) return [{ kind: 'deleted', ...was }];
    return is ? [{ kind: 'inserted', ...is }] : [];
  });
  return inRuns(pieces);
}

/** The pieces between two plain texts: a title, a heading, a reason. */
export function markedText(from: string, to: string): Piece[] {
  const node = (text: string): InlineNode[] => (text === '' ? [] : [{ type: 'text', text }]);
  return markedWords(node(from), node(to));
}

/** Neighbours of one kind and look are one piece; among what changed between two words that stay, the deletions lead. */
function inRuns(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const joins =
      last?.kind === piece.kind &&
      last.text !== '' &&
      piece.text !== '' &&
      isSame(last.marks, piece.marks) &&
      (last.kind !== 'restyled' || piece.kind !== 'restyled' || isSame(last.before, piece.before));
    if (last && joins) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

/** One side of a line's pieces as rich text, in normal form: neighbours that look the same are one node. */
export function sideOf(pieces: readonly Piece[], side: 'from' | 'to'): InlineNode[] {
  const gone = side === 'from' ? 'inserted' : 'deleted';
  const nodes: (TextNode | LinkNode)[] = [];
  for (const piece of pieces) if (piece.kind !== gone) putNode(nodes, piece.text, marksAt(piece, side));
  return nodes;
}

/** How a piece looks on one side. */
export const marksAt = (piece: Piece, side: 'from' | 'to'): Marks =>
  piece.kind === 'restyled' && side === 'from' ? piece.before : piece.marks;

function putNode(nodes: InlineNode[], words: string, { url, ...look }: Marks): void {
  const text: TextNode = { type: 'text', text: words, ...look };
  const last = nodes.at(-1);
  if (url === undefined) putText(nodes, last?.type === 'text' ? last : undefined, text);
  else if (last?.type === 'link' && last.url === url) putText(last.children, last.children.at(-1), text);
  else nodes.push({ type: 'link', url, children: [text] });
}

/** Adds a text to a node that looks the same, or as one of its own. An empty node stays apart, as editors write it. */
function putText(nodes: InlineNode[], last: TextNode | undefined, text: TextNode): void {
  const joins = last && last.text !== '' && text.text !== '' && isSame(marksOf(last), marksOf(text));
  if (joins) last.text += text.text;
  else nodes.push(text);
}
