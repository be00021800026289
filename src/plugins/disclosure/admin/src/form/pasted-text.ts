/**
 * Reads the text that Word, WPS, mail and web pages put on the clipboard. A chapter takes paragraphs, headings, lists,
 * links, bold and italic of it. The rest is named, so that the person can be told what was left out.
 */
import { Parser } from 'htmlparser2';
import { type Blocks, type InlineNode, isLinkAddress, type TextNode } from '../../../model';
import { blocksOf, type PastedLine } from './pasted-lines';

/** What a chapter cannot hold: the words stay, the rest goes. */
export type Dropped = 'table' | 'image' | 'format';

export interface Pasted {
  readonly blocks: Blocks;
  readonly dropped: ReadonlySet<Dropped>;
}

/** An open element: what it lends to the text inside. */
interface Inherited {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | undefined;
  /** `marker`: Word's own bullet or number, printed before a list item. */
  readonly text: 'kept' | 'skipped' | 'marker';
}

const silent = new Set(['script', 'style', 'head', 'title', 'xml', 'template']);
const lines = new Set('p div h1 h2 h3 h4 h5 h6 li tr section article blockquote pre dt dd ul ol table'.split(' '));
const forbidden = new Set(['u', 'ins', 's', 'strike', 'del', 'code', 'kbd', 'samp']);
const images = new Set(['img', 'svg', 'v:imagedata', 'object', 'video']);
const start: Inherited = { bold: false, italic: false, link: undefined, text: 'kept' };

/** Chinese words have no space between them: a line break in the source is none in the text. */
const brokenLine = /([\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u3000-\u9fff\uff00-\uffef])/g;

class Reader {
  readonly dropped = new Set<Dropped>();
  readonly lines: PastedLine[] = [];
  private readonly frames: Inherited[] = [start];
  private readonly lists: ('ordered' | 'unordered')[] = [];
  private line: PastedLine = { kind: 'paragraph', marker: '', children: [] };

  get frame(): Inherited {
    return this.frames.at(-1) ?? start;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = (attributes.style ?? '').toLowerCase();
    if (lines.has(name)) this.begin(name, style);
    if (name === 'br') this.begin(this.line.kind === 'item' ? 'li' : 'p', '');
    if (name === 'ul' || name === 'ol') this.lists.push(name === 'ol' ? 'ordered' : 'unordered');
    const next = frameIn(this.frame, name, style, attributes.href);
    const lost = droppedBy(name, style, next);
    if (lost) this.dropped.add(lost);
    this.frames.push(next);
  }

  close(name: string): void {
    if (this.frames.length > 1) this.frames.pop();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (lines.has(name)) this.begin('p', '');
    if (name === 'td' || name === 'th') this.write('\t');
  }

  write(source: string): void {
    const { text: use, link } = this.frame;
    if (use === 'skipped') return;
    if (use === 'marker') this.line.marker += source.trim();
    else if (link === undefined) this.append(this.line.children, source);
    else this.append(this.linkFor(link), source);
  }

  begin(name: string, style: string): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    const printed = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1];
    this.lines.push(this.line);
    this.line = { kind: 'paragraph', marker: '', children: [] };
    if (level) this.line = { ...this.line, kind: 'heading', level: Number(level) };
    else if (printed) this.line = { ...this.line, kind: 'printed', depth: Number(printed) };
    else if (name === 'li')
      this.line = { ...this.line, kind: 'item', depth: this.lists.length, format: this.lists.at(-1) ?? 'unordered' };
  }

  private append(nodes: (InlineNode | TextNode)[], text: string): void {
    const { bold, italic } = this.frame;
    const last = nodes.at(-1);
    if (last?.type === 'text' && Boolean(last.bold) === bold && Boolean(last.italic) === italic) last.text += text;
    else nodes.push({ type: 'text', text, ...(bold && { bold: true }), ...(italic && { italic: true }) });
  }

  private linkFor(url: string): TextNode[] {
    const last = this.line.children.at(-1);
    if (last?.type === 'link' && last.url === url) return last.children;
    const children: TextNode[] = [];
    this.line.children.push({ type: 'link', url, children });
    return children;
  }
}

/** What an element lends to the text inside it, besides what is lent around it. */
function frameIn(around: Inherited, name: string, style: string, href = ''): Inherited {
  const isMarker = /mso-list:\s*ignore/.test(style);
  return {
    bold: weightOf(name, style) ?? around.bold,
    italic: name === 'i' || name === 'em' || /font-style:\s*italic/.test(style) || around.italic,
    link: name === 'a' && isLinkAddress(href) ? href : around.link,
    text: silent.has(name) ? 'skipped' : isMarker ? 'marker' : around.text,
  };
}

/** What is lost of an element. Every link is underlined; nothing is lost with that. */
function droppedBy(name: string, style: string, { link, text }: Inherited): Dropped | undefined {
  if (name === 'table') return 'table';
  if (images.has(name)) return 'image';
  const isMarked = forbidden.has(name) || /text-decoration[^;]*:\s*[^;]*(?:underline|line-through)/.test(style);
  return isMarked && link === undefined && text === 'kept' ? 'format' : undefined;
}

/** Whether an element makes its text bold, or takes that away; `undefined` where it says nothing. */
function weightOf(name: string, style: string): boolean | undefined {
  const [, weight] = /font-weight:\s*(\w+)/.exec(style) ?? [];
  if (weight !== undefined) return weight === 'bold' || Number(weight) >= 600;
  return name === 'b' || name === 'strong' ? true : undefined;
}

/** Reads a text from the clipboard's HTML. */
export function readPasted(html: string): Pasted {
  const reader = new Reader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.write(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html.replace(brokenLine, '$1'));
  reader.begin('p', '');
  return { blocks: blocksOf(reader.lines), dropped: reader.dropped };
}
