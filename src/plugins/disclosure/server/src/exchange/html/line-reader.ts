/** Turns the tree of a page into lines: paragraphs, headings, list items and table rows. */
import { limits } from '../limits';
import { evidence } from '../mapping/evidence';
import { inScript } from '../source/scripts';
import { joinLines, type SourceCell, type SourceLine } from '../source/source-line';
import { textLines } from '../text/read-text';
import { unusable } from '../unusable-file';
import { fieldValue } from './form-field';
import { InlineText } from './inline';
import { childrenOf, type Element, isElement, type Node, textIn } from './page';
import { blockIn, isBold, marksOf, outermost, type TextPlace } from './place';
import { gridOf } from './table-grid';
import { saysNothing, scriptOf } from './visible';

const blocks = new Set(
  'html body p div section article header footer main aside nav ul ol dl dt dd li blockquote form fieldset legend figure figcaption address center hr details summary table thead tbody tfoot tr td th caption'.split(
    ' ',
  ),
);

export class LineReader {
  private readonly lines: SourceLine[] = [];
  private readonly inline = new InlineText();
  private tables = 0;
  private lists = 0;
  private paragraphs = 0;

  /** @param isCell whether it is a table's cell that is read: there, fields hold figures; elsewhere they are the page's */
  constructor(private readonly isCell = false) {}

  read(nodes: readonly Node[]): SourceLine[] {
    this.walk(nodes, outermost);
    this.flush(outermost);
    return this.lines;
  }

  private walk(nodes: readonly Node[], place: TextPlace): void {
    for (const node of nodes) {
      if (isElement(node)) this.walkElement(node, place);
      else if (node.type === 'text') this.inline.add(inScript(node.data, place.script), place.marks);
    }
  }

  private walkElement(element: Element, place: TextPlace): void {
    const { name } = element;
    const value = this.isCell ? fieldValue(element) : undefined;
    if (value !== undefined) this.inline.add(value, place.marks);
    if (saysNothing(element)) return;
    if (name === 'br' || name === 'hr') this.flush(place);
    else if (name === 'img') this.addImage(element, place);
    else if (name === 'pre') this.addPreformatted(element, place);
    else if (name === 'table') this.readTable(element, place);
    else if (blocks.has(name) || /^h[1-6]$/.test(name)) this.walkBlock(element, place);
    else this.walkInline(element, place);
  }

  private walkInline(element: Element, place: TextPlace): void {
    const script = scriptOf(element) ?? place.script;
    this.walk(childrenOf(element), { ...place, marks: marksOf(element, place.marks), ...(script && { script }) });
  }

  private walkBlock(element: Element, place: TextPlace): void {
    this.flush(place);
    const inside = this.placeIn(element, place);
    this.walk(childrenOf(element), inside);
    this.flush(inside);
  }

  private placeIn({ name, attribs }: Element, place: TextPlace): TextPlace {
    if (/^h[1-6]$/.test(name)) return { ...place, level: Number(name[1]) };
    if (name === 'ul' || name === 'ol') {
      this.lists += 1;
      return { ...place, lists: [...place.lists, { id: this.lists, format: name === 'ol' ? 'ordered' : 'unordered' }] };
    }
    return { ...place, marks: { ...place.marks, bold: place.marks.bold || isBold(attribs.style) } };
  }

  /** Ends the paragraph in progress. */
  private flush(place: TextPlace): void {
    const { text, children } = this.inline.take();
    if (text === '') return;
    this.paragraphs += 1;
    this.push({
      kind: 'paragraph',
      cells: [{ text, column: 0, span: 1 }],
      block: blockIn(place, children),
      where: `paragraph ${this.paragraphs}`,
      ...(place.lists[0] && { list: place.lists[0].id }),
    });
  }

  private push(line: SourceLine): void {
    if (this.lines.length >= limits.lines) unusable('行数过多', 'The text has too many lines');
    this.lines.push(line);
  }

  /** A picture is content that cannot be read: it is named, so that someone looks at it. */
  private addImage({ attribs }: Element, place: TextPlace): void {
    const name = attribs.alt?.trim() || attribs.src?.split(/[?#]/)[0]?.split('/').at(-1);
    if (!name || attribs.src?.startsWith('data:')) return;
    this.flush(place);
    this.push({
      kind: 'paragraph',
      cells: [{ text: `[图片] ${name}`, column: 0, span: 1 }],
      where: 'image',
      isPicture: true,
    });
  }

  private addPreformatted(element: Element, place: TextPlace): void {
    this.flush(place);
    for (const line of textLines(textIn(element))) this.push(line);
  }

  private readTable(table: Element, place: TextPlace): void {
    this.flush(place);
    if (hasTable(table)) {
      this.walk(childrenOf(table), place);
      this.flush(place);
      return;
    }
    this.tables += 1;
    const number = this.tables;
    for (const child of childrenOf(table))
      if (isElement(child) && child.name === 'caption') this.walkBlock(child, place);
    gridOf(table).forEach((row, at) => {
      const cells = row.map(({ element, column, span }): SourceCell => ({ text: cellText(element), column, span }));
      const filled = row.filter((_, index) => cells[index]?.text !== '');
      if (filled.length === 0) return;
      if (
        cells.some(({ text }) => text.length > evidence.webPage.longestCell) ||
        (filled.length === 1 && countLines(filled[0]?.element) > 1)
      )
        for (const { element } of filled) this.walkBlock(element, place);
      else this.push({ kind: 'row', cells, grid: number, where: `table ${number}, row ${at + 1}` });
    });
  }
}

function hasTable(node: Node): boolean {
  return childrenOf(node).some((child) => isElement(child) && (child.name === 'table' || hasTable(child)));
}

/** The lines inside an element, as breaks and paragraphs part them. */
function linesIn(element: Element): string[] {
  return new LineReader(true).read(childrenOf(element)).map(({ cells }) => cells.map(({ text }) => text).join(''));
}

const countLines = (element: Element | undefined): number => (element ? linesIn(element).length : 0);

const cellText = (element: Element): string => joinLines(linesIn(element));
