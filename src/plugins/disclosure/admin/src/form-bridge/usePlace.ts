/** The cell or paragraph where the person at the screen was last: there a new comment goes. */
import { useEffect, useState } from 'react';

export interface CommentPlace {
  /** Address of a cell, or `sections.<chapter>`. */
  readonly path: string;
  readonly quote?: string;
}

/** As much as the server keeps of a paragraph. */
const longest = 500;

function cellAt(target: EventTarget | null): CommentPlace | undefined {
  const address = target instanceof HTMLElement ? target.dataset.address : undefined;
  return address ? { path: address } : undefined;
}

/** The chapter whose editor holds a node: that of the nearest chapter's head above it. */
function chapterOf(node: Element): string | undefined {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const head = at.querySelector('[id^="chapter-"]');
    if (head) return head.id.slice('chapter-'.length);
  }
  return undefined;
}

function paragraphAt(selection: Selection | null): CommentPlace | undefined {
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const editor = element?.closest('[data-slate-editor]');
  const chapter = editor && chapterOf(editor);
  if (!element || !chapter) return undefined;
  const paragraph = element.closest('[data-slate-node="element"]')?.textContent?.trim().slice(0, longest);
  return { path: `sections.${chapter}`, ...(paragraph && { quote: paragraph }) };
}

/** Follows cursor and selection through the form, from where they are already; what lies beside the form changes nothing. */
export function usePlace(): CommentPlace | undefined {
  const [place, setPlace] = useState(() => cellAt(document.activeElement) ?? paragraphAt(document.getSelection()));
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => setPlace((known) => cellAt(target) ?? known);
    const onSelection = () => setPlace((known) => paragraphAt(document.getSelection()) ?? known);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('selectionchange', onSelection);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('selectionchange', onSelection);
    };
  }, []);
  return place;
}
