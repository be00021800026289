export const chapterId = (code: string): string => `chapter-${code}`;

/** The text editor of a chapter: the nearest one below the chapter's head. */
export function editorOf(code: string): HTMLElement | null {
  for (let at = document.getElementById(chapterId(code)); at; at = at.parentElement) {
    const editor = at.querySelector<HTMLElement>('[data-slate-editor]');
    if (editor) return editor;
  }
  return null;
}

/** Brings a chapter into view, at the paragraph that holds some words where they are given, ready to be edited. */
export function focusChapter(code: string, quote?: string): void {
  const editor = editorOf(code);
  const paragraphs = [...(editor?.querySelectorAll<HTMLElement>('[data-slate-node="element"]') ?? [])];
  const paragraph = quote ? paragraphs.findLast((candidate) => candidate.textContent?.includes(quote)) : undefined;
  (paragraph ?? document.getElementById(chapterId(code)))?.scrollIntoView({ block: 'center' });
  editor?.focus({ preventScroll: true });
  if (paragraph) select(paragraph, quote ?? '');
}

/** Selects words in a paragraph, where they stand in one piece. */
function select(paragraph: HTMLElement, quote: string): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(quote) ?? -1;
    if (start < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + quote.length);
    return;
  }
  document.getSelection()?.selectAllChildren(paragraph);
}
