/** Takes back the Word file that `write` makes, by its bookmarks, styles and properties. */
import {
  type Block,
  type Chapter,
  findLayout,
  type Layout,
  printedTable,
  type ReportSection,
  sectionsOf,
} from '../../../../model';
import type { Element } from '../html/page';
import type { Notes } from '../mapping/notes';
import { tidyBlocks } from '../report/tidy';
import type { ArchiveParts } from '../source/archive';
import { markedDocument, yearIn } from '../source/marked-report';
import { addItem, type OpenList } from '../source/open-lists';
import { all, child, valueIn } from './elements';
import { bookmarks, properties, styleNames } from './marks';
import { openPackage, type WordPackage } from './package';
import { ExplanationReader } from './read-explanations';
import { inlineOf, plainTextOf } from './read-inline';
import { readWordTable } from './read-table';

/**
 * @returns a report document that is yet to be read by the model; `undefined` for a file that is not ours, or whose
 * tables were changed
 */
export function readMarkedWord(files: ArchiveParts, notes: Notes): Record<string, unknown> | undefined {
  const word = openPackage(files);
  const layout = findLayout(word.properties.get(properties.layout));
  if (!layout) return undefined;
  const reader = new MarkedReader(word, layout, notes);
  for (const element of flat(word.body)) if (!reader.read(element)) return undefined;
  if (!reader.isWhole()) return undefined;
  const facts = {
    organization: word.properties.get(properties.organization) ?? null,
    year: yearIn(word.properties.get(properties.year)),
    layout,
    title: reader.title,
    printedTitle: reader.printedTitle,
    explanations: reader.explanations.found(),
  };
  return markedDocument(facts, reader.sections(), ({ address }) => reader.figures.get(address) ?? null, notes);
}

/** What stands in content controls stands in the body. */
function flat(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => (element.name === 'w:sdt' ? flat(all(element, 'w:p')) : [element]));
}

interface OpenChapter {
  chapter: Chapter;
  /** Whether the document has it, even without text. */
  isMarked: boolean;
  heading: string | null;
  blocks: Block[];
  lists: OpenList[];
}

class MarkedReader {
  title: string | null = null;
  printedTitle: string | null = null;
  readonly figures = new Map<string, string>();
  readonly explanations: ExplanationReader;
  private readonly chapters: OpenChapter[] = [];
  private readonly tables = new Set<string>();

  constructor(
    private readonly word: WordPackage,
    private readonly layout: Layout,
    private readonly notes: Notes,
  ) {
    this.explanations = new ExplanationReader(word.properties);
  }

  /** @returns whether the element is as it was written, or text */
  read(element: Element): boolean {
    if (element.name === 'w:tbl') return this.readTable(element);
    if (element.name === 'w:p') this.readParagraph(element);
    return true;
  }

  /** Whether every table of the layout was found. */
  isWhole(): boolean {
    const printed = this.layout.chapters.filter(
      ({ table }) => table && printedTable(this.layout, table).rows.length > 0,
    );
    return printed.every(({ table }) => table && this.tables.has(table));
  }

  sections(): ReportSection[] {
    return this.chapters
      .filter(({ isMarked, blocks }) => isMarked || blocks.length > 0)
      .map(({ chapter, heading, blocks }) => ({ chapter: chapter.code, heading, body: tidyBlocks(blocks) }));
  }

  private readTable(table: Element): boolean {
    for (const { table: code } of this.layout.chapters) {
      const figures =
        code && !this.tables.has(code) ? readWordTable(table, printedTable(this.layout, code), this.word) : undefined;
      if (!code || !figures) continue;
      this.tables.add(code);
      for (const [address, text] of figures) this.figures.set(address, text);
      return true;
    }
    return false;
  }

  private readParagraph(paragraph: Element): void {
    const names = new Set(all(paragraph, 'w:bookmarkStart').map(({ attribs }) => attribs['w:name']));
    const style = this.word.styleName(valueIn(child(child(paragraph, 'w:pPr'), 'w:pStyle')));
    const text = plainTextOf(paragraph, this.word);
    const explanation = this.explanations.read(style, names, text);
    if (explanation === 'lost') this.notes.leave(text);
    if (explanation !== 'other') return;
    if (names.has(bookmarks.title)) this.title = text;
    else if (style === styleNames.title) this.printedTitle ??= text;
    else if (style === styleNames.correction) return;
    else if (this.readHeading(text, names, style)) return;
    else if (this.openOptional(names)) this.readText(paragraph, style, text);
    else this.readText(paragraph, style, text);
  }

  private readHeading(text: string, names: ReadonlySet<string | undefined>, style: string): boolean {
    const marked = this.layout.chapters.find(({ code }) => names.has(bookmarks.chapter(code)));
    const isLabel = ({ label }: Chapter) => label.zh === text || label.en === text;
    const chapter = marked ?? (style === styleNames.chapter ? this.layout.chapters.find(isLabel) : undefined);
    if (!chapter || this.chapters.some((open) => open.chapter === chapter)) return false;
    const heading = names.has(bookmarks.heading(chapter.code)) ? text : null;
    this.chapters.push({ chapter, isMarked: marked !== undefined, heading, blocks: [], lists: [] });
    return true;
  }

  /** What has no heading begins with the first line of its text. */
  private openOptional(names: ReadonlySet<string | undefined>): boolean {
    const chapter = sectionsOf(this.layout).find(
      ({ code, isOptional }) => isOptional && names.has(bookmarks.chapter(code)),
    );
    if (chapter) this.chapters.push({ chapter, isMarked: true, heading: null, blocks: [], lists: [] });
    return chapter !== undefined;
  }

  private readText(paragraph: Element, style: string, text: string): void {
    const open = this.chapters.at(-1);
    if (!open) this.notes.leave(text);
    if (!open || (style === styleNames.spacer && text === '')) return;
    const children = inlineOf(paragraph, this.word);
    const numbered = child(child(paragraph, 'w:pPr'), 'w:numPr');
    const numbering = valueIn(child(numbered, 'w:numId'));
    if (numbering !== undefined && numbering !== '0') {
      const level = Number(valueIn(child(numbered, 'w:ilvl')) ?? 0);
      const format = this.word.isOrdered(numbering, level) ? 'ordered' : 'unordered';
      open.lists = addItem(open.blocks, open.lists, { id: numbering, format, depth: level + 1 }, children);
      return;
    }
    open.lists = [];
    const level = Number(styleNames.heading.exec(style)?.[1] ?? 1) - 1;
    open.blocks.push(
      level > 0 ? { type: 'heading', level: Math.min(level, 6), children } : { type: 'paragraph', children },
    );
  }
}
