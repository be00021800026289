/** The head of a chapter in the page, and Strapi's text editor below it. */
import { useEffect, useState } from 'react';
import { spanOf } from '../form/spans';
import { textOfEditor } from './editor-text';

export const chapterId = (code: string): string => `chapter-${code}`;

/** The text editor of a chapter: the nearest one below the chapter's head. */
export function editorOf(code: string): HTMLElement | null {
  for (let at = document.getElementById(chapterId(code)); at; at = at.parentElement) {
    const editor = at.querySelector<HTMLElement>('[data-slate-editor]');
    if (editor) return editor;
  }
  return null;
}

/**
 * Brings a chapter into view, at the words that are given, ready to be edited.
 *
 * @param offset where the words stood when they were found: of several places the nearest is meant
 */
export function focusChapter(code: string, quote?: string, offset?: number): void {
  const editor = editorOf(code);
  const { text = '', rangeOf } = editor ? textOfEditor(editor) : {};
  const span = quote === undefined ? undefined : spanOf(text, { quote, offset: offset ?? text.length });
  const range = span && rangeOf?.(span);
  const paragraph = range?.startContainer.parentElement ?? document.getElementById(chapterId(code));
  paragraph?.scrollIntoView({ block: 'center' });
  editor?.focus({ preventScroll: true });
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Strapi's text editor refers to a label that is not there; the chapter's heading takes its id. */
export function useEditorName(chapter: string | undefined): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    setName(chapter ? (editorOf(chapter)?.getAttribute('aria-labelledby') ?? undefined) : undefined);
  }, [chapter]);
  return name;
}

/** Closes Strapi's text editor at a stage that leaves the report to others; of stages it knows nothing. */
export function useClosedEditor(chapter: string | undefined, isClosed: boolean): void {
  useEffect(() => {
    const editor = chapter && isClosed ? editorOf(chapter) : null;
    if (!editor) return;
    editor.contentEditable = 'false';
    editor.setAttribute('aria-readonly', 'true');
    return () => {
      editor.contentEditable = 'true';
      editor.removeAttribute('aria-readonly');
    };
  }, [chapter, isClosed]);
}
