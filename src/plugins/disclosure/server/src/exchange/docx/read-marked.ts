/** Takes back the Word file that `write` makes, by its bookmarks, styles and properties. */
import { findLayout, type Layout, printedTable } from '#model';
import type { Element } from '../html/page';
import type { Notes } from '../mapping/notes';
import type { ArchiveParts } from '../source/archive';
import { type MarkedReport, markedDocument, yearIn } from '../source/marked-report';
import { all, child, valueIn } from './elements';
import { bookmarks, exportedProperty, properties, styleNames } from './marks';
import { openPackage, type WordPackage } from './package';
import { ChapterReader } from './read-chapters';
import { ExplanationReader } from './read-explanations';
import { plainTextOf } from './read-inline';
import { readWordTable } from './read-table';

/**
 * @returns a report document that is yet to be read by the model; `undefined` for a file that is not ours, or whose
 * tables were changed
 */
export function readMarkedWord(files: ArchiveParts, notes: Notes): MarkedReport | undefined {
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
  const raw = markedDocument(
    facts,
    reader.chapters.sections(),
    ({ address }) => reader.figures.get(address) ?? null,
    notes,
  );
  return { raw, exported: exportedIn(word.properties) };
}

function exportedIn(facts: ReadonlyMap<string, string>): string | undefined {
  let mark = '';
  for (let number = 1; facts.has(exportedProperty.name(number)); number += 1)
    mark += facts.get(exportedProperty.name(number)) ?? '';
  return mark === '' ? undefined : mark;
}

/** What stands in content controls stands in the body. */
function flat(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => (element.name === 'w:sdt' ? flat(all(element, 'w:p')) : [element]));
}

class MarkedReader {
  title: string | null = null;
  printedTitle: string | null = null;
  readonly figures = new Map<string, string>();
  readonly explanations: ExplanationReader;
  readonly chapters: ChapterReader;
  private readonly tables = new Set<string>();

  constructor(
    private readonly word: WordPackage,
    private readonly layout: Layout,
    private readonly notes: Notes,
  ) {
    this.explanations = new ExplanationReader(word.properties);
    this.chapters = new ChapterReader(word, layout);
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
    else if (!this.chapters.read(paragraph, names, style, text)) this.notes.leave(text);
  }
}
