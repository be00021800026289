/** "Start from last year's report": headings and wording are carried over, figures never. */
import {
  type Block,
  type Blocks,
  type InlineNode,
  type ListBlock,
  type ListItem,
  plainText,
  type ReportDocument,
  type TextNode,
} from '#model';

/** What stands where a figure stood. */
export const figurePlaceholder = '××';

/** Numbering at the start of a paragraph is structure, no figure: 1. （2） 3、 */
const numbering = /^\s*[（(]?[0-9０-９]{1,2}[)）.．、](?![0-9０-９])/;
const figures = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*/g;

interface Years {
  /** The year that the copied report covers, and the year that the new one covers. */
  readonly from: number;
  readonly to: number;
}

function withoutFigures(text: string, isStart: boolean, { from, to }: Years): string {
  const start = isStart ? (numbering.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(start).replace(figures, (figure, offset: number, whole: string) => {
    const isYear = figure.normalize('NFKC') === String(from) && whole[offset + figure.length] === '年';
    return isYear ? String(to) : figurePlaceholder;
  });
  return text.slice(0, start) + rest;
}

/** What becomes of a text; `isStart` where it begins a paragraph. */
type Change = (text: string, isStart: boolean) => string;

function changedInline(nodes: readonly InlineNode[], change: Change): InlineNode[] {
  const changed = (node: TextNode, isStart: boolean): TextNode => ({ ...node, text: change(node.text, isStart) });
  return nodes.map((node, index) =>
    node.type === 'text'
      ? changed(node, index === 0)
      : { ...node, children: node.children.map((child) => changed(child, false)) },
  );
}

function changedItem(item: ListItem | ListBlock, change: Change): ListItem | ListBlock {
  return item.type === 'list'
    ? { ...item, children: item.children.map((child) => changedItem(child, change)) }
    : { ...item, children: changedInline(item.children, change) };
}

function changedBlock(block: Block, change: Change): Block {
  return block.type === 'list'
    ? { ...block, children: block.children.map((item) => changedItem(item, change)) }
    : { ...block, children: changedInline(block.children, change) };
}

const changedBody = (body: Blocks, change: Change): Blocks => body.map((block) => changedBlock(block, change));

/** Last year's text with the reporting year moved on and every figure replaced by {@link figurePlaceholder}. */
export const copiedBody = (body: Blocks, years: Years): Blocks =>
  changedBody(body, (text, isStart) => withoutFigures(text, isStart, years));

const yearNamed = (year: number): RegExp => new RegExp(`(?<![0-9０-９])${year}(?=\\s*年)`, 'g');

/** How often a text names a year. */
export const timesNamed = (text: string, year: number): number => text.match(yearNamed(year))?.length ?? 0;

/** A text with one year for another, its figures as they are. */
export const withOtherYear = (body: Blocks, { from, to }: Years): Blocks =>
  changedBody(body, (text) => text.replace(yearNamed(from), String(to)));

/** What of a report is carried over. */
export type Former = Pick<ReportDocument, 'year' | 'sections'>;

export interface CopiedSection {
  readonly chapter: string;
  readonly heading: string | null;
  readonly body: Blocks;
}

/** What a new report takes over from the previous one; nothing of its tables. */
export function copiedSections(previous: Former, year: number): CopiedSection[] {
  const years = { from: previous.year ?? year - 1, to: year };
  return previous.sections.map(({ chapter, heading, body }) => ({ chapter, heading, body: copiedBody(body, years) }));
}

/**
 * The paragraphs of a chapter that are still as they were copied. The words themselves are compared, so the answer is
 * the same after a save. One edited letter makes a paragraph its writer's own. Headings are left out: they may stay as
 * they are.
 */
export function untouchedParagraphs(previous: Former, year: number, chapter: string, body: Blocks): string[] {
  const section = copiedSections(previous, year).find((candidate) => candidate.chapter === chapter);
  const copied = new Set(section ? linesOf(section.body) : []);
  return linesOf(body.filter(({ type }) => type !== 'heading')).filter((line) => copied.has(line));
}

const linesOf = (body: Blocks): string[] =>
  plainText(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
