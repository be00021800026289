/** The text of Strapi's text editor as the page holds it, and ranges in it. Nothing here writes into the editor. */
import type { Span } from '../form/spans';

interface Piece {
  readonly node: Text;
  /** Where it begins in the text. */
  readonly start: number;
}

export interface EditorText {
  /** One line a paragraph, heading or list item, as the check reads it. */
  readonly text: string;
  rangeOf(span: Span): Range | undefined;
}

const element = '[data-slate-node="element"]:not([data-slate-inline])';

/** The elements that hold words rather than other elements. */
const linesIn = (editor: HTMLElement): HTMLElement[] =>
  [...editor.querySelectorAll<HTMLElement>(element)].filter((line) => !line.querySelector(element));

/** The pieces of text of a line; what the editor puts there for the cursor alone is none. */
function piecesIn(line: HTMLElement): Text[] {
  return [...line.querySelectorAll('[data-slate-string]')].flatMap((string) =>
    [...string.childNodes].filter((node): node is Text => node instanceof Text),
  );
}

export function textOfEditor(editor: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  linesIn(editor).forEach((line, position) => {
    if (position > 0) text += '\n';
    for (const node of piecesIn(line)) {
      pieces.push({ node, start: text.length });
      text += node.data;
    }
  });
  const placeOf = (offset: number, isEnd: boolean): [Text, number] | undefined => {
    const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return piece && [piece.node, Math.min(offset - piece.start, piece.node.length)];
  };
  return {
    text,
    rangeOf({ start, end }) {
      const [from, to] = [placeOf(start, false), placeOf(end, true)];
      if (!from || !to) return undefined;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
  };
}
