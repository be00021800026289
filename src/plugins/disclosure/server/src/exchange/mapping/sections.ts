/** The text of a chapter. */
import type { Block, Blocks } from '#model';
import { onlyText, type SourceLine } from '../source/source-line';
import { halfWidth, numberingOf } from '../words/letters';
import { evidence } from './evidence';

const subsectionLevel = 3;

/**
 * One block a line. A subsection's heading, such as (一)… on a line of its own, becomes a heading; lines of one list
 * become one list.
 */
export function bodyOf(lines: readonly SourceLine[]): Blocks {
  const blocks: Blocks = [];
  let list: number | undefined;
  for (const line of lines) {
    const text = onlyText(line);
    if (text === undefined) continue;
    const block: Block = line.block ?? { type: 'paragraph', children: [{ type: 'text', text }] };
    const last = blocks.at(-1);
    if (block.type === 'list' && last?.type === 'list' && line.list !== undefined && line.list === list)
      last.children.push(...block.children);
    else blocks.push(block.type === 'list' ? structuredClone(block) : asHeading(block, text));
    list = line.list;
  }
  return blocks;
}

function asHeading(block: Block, text: string): Block {
  if (block.type !== 'paragraph' || text.length > evidence.title.longestSubheading) return block;
  const isSubsection = numberingOf(text)?.style === 'bracket' && !/[。;!?,:]/.test(halfWidth(text));
  return isSubsection ? { type: 'heading', level: subsectionLevel, children: block.children } : block;
}
