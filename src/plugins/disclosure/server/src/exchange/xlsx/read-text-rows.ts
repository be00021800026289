import type { Block, Blocks, InlineNode, ListBlock, TextNode } from '#model';
import { addItem, type OpenList } from '../source/open-lists';
import { type FormatRun, listKinds, type RowKind, type TextRow } from './text-rows';

/** Takes back what `write-text-rows` wrote. Rows that are no text of a chapter are left out. */
export function blocksOfRows(rows: readonly TextRow[]): Blocks {
  const whole: TextRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (row.kind === 'continuation' && last) last.runs.push(...row.runs);
    else whole.push({ ...row, runs: [...row.runs] });
  }
  const blocks: Blocks = [];
  let open: OpenList[] = [];
  for (const [index, row] of whole.entries()) {
    const item = itemOf(row);
    if (!item) {
      open = [];
      blocks.push(...blockOf(row));
      continue;
    }
    const { format, depth, starts } = item;
    const current = open[depth - 1];
    const id = !starts && current?.list.format === format ? current.id : String(index);
    open = addItem(blocks, open, { id, format, depth }, inlineOfRuns(row.runs));
  }
  return blocks;
}

function blockOf({ kind, level, runs }: TextRow): Block[] {
  const children = inlineOfRuns(runs);
  if (kind === 'heading') return [{ type: 'heading', level: Math.min(Math.max(level ?? 1, 1), 6), children }];
  return kind === 'paragraph' || kind === 'continuation' ? [{ type: 'paragraph', children }] : [];
}

function itemOf({ kind, level }: TextRow): { format: ListBlock['format']; depth: number; starts: boolean } | undefined {
  for (const format of ['ordered', 'unordered'] as const) {
    const position = (listKinds[format] as readonly RowKind[]).indexOf(kind);
    if (position >= 0) return { format, depth: level ?? 1, starts: position === 0 };
  }
  return undefined;
}

/** One character with its format; `guarded` characters are no marks. */
interface Character extends Omit<FormatRun, 'text'> {
  text: string;
  guarded: boolean;
}

function charactersOf(runs: readonly FormatRun[]): Character[] {
  const characters: Character[] = [];
  let guards = false;
  for (const { text, ...format } of runs)
    for (const character of text) {
      if (!guards && character === '\\') guards = true;
      else {
        characters.push({ text: character, guarded: guards, ...format });
        guards = false;
      }
    }
  return characters;
}

/** Text and links of some runs; brackets that are no complete link are text. */
export function inlineOfRuns(runs: readonly FormatRun[]): InlineNode[] {
  const characters = charactersOf(runs);
  const nodes: InlineNode[] = [];
  const isMark = (position: number, mark: string) =>
    characters[position]?.text === mark && !characters[position]?.guarded;
  const find = (mark: string, from: number) => {
    for (let position = from; position < characters.length; position += 1) if (isMark(position, mark)) return position;
    return -1;
  };
  let start = 0;
  for (let position = 0; position < characters.length; position += 1) {
    if (!isMark(position, '[')) continue;
    const middle = find(']', position);
    const end = middle >= 0 && isMark(middle + 1, '(') ? find(')', middle) : -1;
    if (end < 0) continue;
    nodes.push(...textsOf(characters.slice(start, position)));
    const url = characters.slice(middle + 2, end).map(({ text }) => text);
    nodes.push({ type: 'link', url: url.join(''), children: textsOf(characters.slice(position + 1, middle)) });
    position = end;
    start = end + 1;
  }
  nodes.push(...textsOf(characters.slice(start)));
  return nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];
}

function textsOf(characters: readonly Character[]): TextNode[] {
  const texts: TextNode[] = [];
  for (const { text, bold, italic } of characters) {
    const last = texts.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else texts.push({ type: 'text', text, ...(bold && { bold }), ...(italic && { italic }) });
  }
  return texts;
}
