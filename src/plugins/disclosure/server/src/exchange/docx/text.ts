/** The rich text of a chapter as Word paragraphs. */
import {
  AlignmentType,
  ExternalHyperlink,
  type INumberingOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Blocks, InlineNode, ListBlock, TextNode } from '#model';
import { headingStyle, styleIds } from './marks';

const listLevels = 6;
/** Lengths in twips: two characters of 三号. */
const indent = 640;

const levelsOf = (format: string, text: (level: number) => string) =>
  Array.from({ length: listLevels }, (_, level) => ({
    level,
    format: format === 'ordered' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent * (level + 2), hanging: indent } } },
  }));

export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'ordered',
      levels: levelsOf('ordered', (level) => (level % 2 === 0 ? `%${level + 1}.` : `(%${level + 1})`)),
    },
    { reference: 'unordered', levels: levelsOf('unordered', (level) => (level % 2 === 0 ? '●' : '○')) },
  ],
};

/**
 * Each list gets a numbering of its own, so that it counts from one, and two lists side by side stay two. One maker a
 * file.
 */
export function textMaker() {
  let lists = 0;
  const listParagraphs = (
    { format, children }: ListBlock,
    level: number,
    keepNext: boolean,
    marks: ParagraphChild[],
  ): Paragraph[] => {
    lists += 1;
    const instance = lists;
    return children.flatMap((child) =>
      child.type === 'list'
        ? listParagraphs(child, level + 1, keepNext, marks)
        : new Paragraph({
            style: styleIds.listItem,
            keepNext: keepNext || undefined,
            numbering: { reference: format, level, instance },
            children: [...marks.splice(0), ...runsOf(child.children)],
          }),
    );
  };
  /**
   * @param blocks in tidy form
   * @param keepLast whether the last block stays on the page of what follows
   * @param marks what the first paragraph begins with
   */
  return (blocks: Blocks, keepLast: boolean, marks: readonly ParagraphChild[] = []): Paragraph[] => {
    const left = [...marks];
    return blocks.flatMap((block, position) => {
      const keepNext = keepLast && position === blocks.length - 1;
      if (block.type === 'list') return listParagraphs(block, 0, keepNext, left);
      const style = block.type === 'heading' ? headingStyle(block.level) : styleIds.text;
      // A heading's style says already that it stays with what follows.
      return new Paragraph({
        style,
        keepNext: keepNext || undefined,
        children: [...left.splice(0), ...runsOf(block.children)],
      });
    });
  };
}

function runsOf(nodes: readonly InlineNode[]): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return textRuns(node);
    const children = node.children.flatMap((child) => textRuns(child, 'Hyperlink'));
    return [new ExternalHyperlink({ link: node.url, children })];
  });
}

/** The runs of a text: one a line, since Word keeps line breaks and tabs as elements of their own. */
export function textRuns({ text, bold, italic }: Omit<TextNode, 'type'>, style?: string): TextRun[] {
  if (text === '') return [];
  return text.split('\n').map(
    (line, position) =>
      new TextRun({
        style,
        bold,
        italics: italic,
        break: position > 0 ? 1 : undefined,
        children: line.split('\t').flatMap((piece, tab) => (tab > 0 ? [new Tab(), piece] : [piece])),
      }),
  );
}
