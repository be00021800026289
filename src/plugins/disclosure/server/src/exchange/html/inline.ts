/** The formatted text of one paragraph while it is being read. */
import type { InlineNode, TextNode } from '#model';

export interface InlineMarks {
  bold: boolean;
  italic: boolean;
  /** The address of the link that the text stands in. */
  url: string | undefined;
}

const edge = /^[\s\u3000\u200B\uFEFF]+|[\s\u3000\u200B\uFEFF]+$/g;
const lineBreakInChinese =
  /([\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])[ \t\f]*[\r\n]\s*(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])/g;

/** Collects inline text; white space as HTML treats it. */
export class InlineText {
  private nodes: { text: string; marks: InlineMarks }[] = [];

  add(text: string, marks: InlineMarks): void {
    const last = this.nodes.at(-1);
    if (last && last.marks.bold === marks.bold && last.marks.italic === marks.italic && last.marks.url === marks.url)
      last.text += text;
    else this.nodes.push({ text, marks: { ...marks } });
  }

  /** Text and formatting so far, trimmed; then starts anew. */
  take(): { text: string; children: InlineNode[] } {
    const nodes = this.nodes.map(({ text, marks }) => ({ text: collapse(text), marks }));
    this.nodes = [];
    const whole = nodes.map(({ text }) => text).join('');
    const text = whole.replace(edge, '');
    let skip = whole.indexOf(text);
    let room = text.length;
    const children: InlineNode[] = [];
    for (const node of nodes) {
      const piece = node.text.slice(skip, skip + room);
      skip = Math.max(0, skip - node.text.length);
      room -= piece.length;
      if (piece !== '') push(children, textNode(piece, node.marks), node.marks.url);
    }
    return { text, children };
  }
}

const collapse = (text: string): string => text.replace(lineBreakInChinese, '$1').replace(/[ \t\r\n\f]+/g, ' ');

function textNode(text: string, { bold, italic }: InlineMarks): TextNode {
  return { type: 'text', text, ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) };
}

function push(children: InlineNode[], node: TextNode, url: string | undefined): void {
  const last = children.at(-1);
  if (url === undefined) children.push(node);
  else if (last?.type === 'link' && last.url === url) last.children.push(node);
  else children.push({ type: 'link', url, children: [node] });
}
