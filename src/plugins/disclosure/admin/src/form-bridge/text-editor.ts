/**
 * Strapi's text editor, as far as a report may be written with it: paragraphs, headings, lists, links, bold and italic.
 * What a save would refuse is neither offered nor taken.
 */
import { type Dropped, readPasted } from '../form/pasted-text';

/** What is used of Slate's editor, on which Strapi's is built. */
interface SlateEditor {
  readonly children: readonly { readonly type: string; readonly children: readonly { readonly text?: string }[] }[];
  readonly selection: { readonly anchor: { readonly path: readonly number[] } } | null;
  addMark(name: string, value: unknown): void;
  insertData(data: DataTransfer): void;
  insertFragment(nodes: readonly unknown[]): void;
  insertNodes(nodes: readonly unknown[], options: { readonly at: readonly number[]; readonly select: boolean }): void;
  removeNodes(options: { readonly at: readonly number[] }): void;
}

/** A kind of block, as Strapi registers it. */
interface BlockKind {
  readonly plugin?: (editor: SlateEditor) => SlateEditor;
}

export type BlockKinds = Readonly<Record<string, BlockKind>>;

const refusedKinds = new Set(['image', 'quote', 'code']);
const marks = new Set(['bold', 'italic']);

/** Hears what was left out of a text that was pasted. */
export type OnDropped = (dropped: readonly Dropped[]) => void;

/** The kinds of blocks that a report may hold, with an editor that takes nothing else. */
export function ownBlocks(kinds: BlockKinds, onDropped: OnDropped): BlockKinds {
  const kept = Object.entries(kinds).filter(([name]) => !refusedKinds.has(name));
  return Object.fromEntries(
    kept.map(([name, kind]) =>
      name === 'paragraph' ? [name, { ...kind, plugin: (editor) => withOwnRules(editor, onDropped) }] : [name, kind],
    ),
  );
}

function withOwnRules(editor: SlateEditor, onDropped: OnDropped): SlateEditor {
  const { addMark, insertData } = editor;
  editor.addMark = (name, value) => {
    if (marks.has(name)) addMark(name, value);
  };
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    const isOurs = data.types.includes('application/x-slate-fragment') || html.includes('data-slate-fragment');
    const pasted = isOurs || html === '' ? undefined : readPasted(html);
    if (!pasted || pasted.blocks.length === 0) return insertData(data);
    insert(editor, pasted.blocks);
    if (pasted.dropped.size > 0) onDropped([...pasted.dropped]);
  };
  return editor;
}

/** Paragraphs flow into the text at the caret; lists and headings come after the block where it stands. */
function insert(editor: SlateEditor, blocks: readonly { readonly type: string }[]): void {
  if (blocks.every(({ type }) => type === 'paragraph')) {
    editor.insertFragment(blocks);
    return;
  }
  const at = editor.selection?.anchor.path[0] ?? editor.children.length - 1;
  const here = editor.children[at];
  editor.insertNodes(blocks, { at: [at + 1], select: true });
  if (here?.type === 'paragraph' && here.children.every(({ text }) => text === '')) editor.removeNodes({ at: [at] });
}
