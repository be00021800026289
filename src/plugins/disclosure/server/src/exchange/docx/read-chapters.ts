/** The chapters of a Word file of ours, by their bookmarks and styles. */
import { type Block, type Chapter, type Layout, type ReportSection, sectionsOf } from '#model';
import type { Element } from '../html/page';
import { tidyBlocks } from '../report/tidy';
import { addItem, type OpenList } from '../source/open-lists';
import { child, valueIn } from './elements';
import { bookmarks, styleNames } from './marks';
import type { WordPackage } from './package';
import { inlineOf } from './read-inline';

interface OpenChapter {
  chapter: Chapter;
  /** Whether the document has it, even without text. */
  isMarked: boolean;
  heading: string | null;
  blocks: Block[];
  lists: OpenList[];
}

export class ChapterReader {
  private readonly chapters: OpenChapter[] = [];

  constructor(
    private readonly word: WordPackage,
    private readonly layout: Layout,
  ) {}

  /** @returns whether a paragraph is a heading, or text of a chapter */
  read(paragraph: Element, names: ReadonlySet<string | undefined>, style: string, text: string): boolean {
    if (this.readHeading(text, names, style)) return true;
    this.openOptional(names);
    return this.readText(paragraph, style, text);
  }

  sections(): ReportSection[] {
    return this.chapters
      .filter(({ isMarked, blocks }) => isMarked || blocks.length > 0)
      .map(({ chapter, heading, blocks }) => ({ chapter: chapter.code, heading, body: tidyBlocks(blocks) }));
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
  private openOptional(names: ReadonlySet<string | undefined>): void {
    const chapter = sectionsOf(this.layout).find(
      ({ code, isOptional }) => isOptional && names.has(bookmarks.chapter(code)),
    );
    if (chapter) this.chapters.push({ chapter, isMarked: true, heading: null, blocks: [], lists: [] });
  }

  private readText(paragraph: Element, style: string, text: string): boolean {
    const open = this.chapters.at(-1);
    if (!open) return false;
    if (style === styleNames.spacer && text === '') return true;
    const children = inlineOf(paragraph, this.word);
    const numbered = child(child(paragraph, 'w:pPr'), 'w:numPr');
    const numbering = valueIn(child(numbered, 'w:numId'));
    if (numbering !== undefined && numbering !== '0') {
      const level = Number(valueIn(child(numbered, 'w:ilvl')) ?? 0);
      const format = this.word.isOrdered(numbering, level) ? 'ordered' : 'unordered';
      open.lists = addItem(open.blocks, open.lists, { id: numbering, format, depth: level + 1 }, children);
      return true;
    }
    open.lists = [];
    const level = Number(styleNames.heading.exec(style)?.[1] ?? 1) - 1;
    open.blocks.push(
      level > 0 ? { type: 'heading', level: Math.min(level, 6), children } : { type: 'paragraph', children },
    );
    return true;
  }
}
