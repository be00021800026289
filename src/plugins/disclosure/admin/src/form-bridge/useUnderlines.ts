import { useEffect } from 'react';
import type { Finding, Severity } from '../../../model';
import { spansOf } from '../form/spans';
import { editorOf } from './chapter-editor';
import { textOfEditor } from './editor-text';

const severities: readonly Severity[] = ['notice', 'warning', 'error'];

/** Under which names the page's style draws the lines; the last one is drawn on top. */
export const underlineName = (severity: Severity): string => `disclosure-${severity}`;

/** By chapter: what is underlined in it. The browser knows one list of ranges a name, for all editors. */
const underlined = new Map<string, Record<Severity, Range[]>>();

function draw(): void {
  for (const [priority, severity] of severities.entries()) {
    const highlight = new Highlight(...[...underlined.values()].flatMap((ranges) => ranges[severity]));
    highlight.priority = priority;
    CSS.highlights.set(underlineName(severity), highlight);
  }
}

/**
 * Underlines the words that findings quote, in the text editor of a chapter, while somebody types. The lines are the
 * browser's own (CSS Custom Highlight API) and no part of the text: cursor, undo and what is saved do not know of them.
 * A browser without them shows none; the findings stand below the heading anyway.
 */
export function useUnderlines(chapter: string | undefined, findings: readonly Finding[]): void {
  useEffect(() => {
    const editor = chapter && 'highlights' in CSS ? editorOf(chapter) : null;
    if (!chapter || !editor) return;
    const own = findings.filter(({ path }) => path === `sections.${chapter}`);
    const underline = () => {
      const { text, rangeOf } = textOfEditor(editor);
      const spans = spansOf(text, own);
      const rangesOf = (severity: Severity) => spans[severity].flatMap((span) => rangeOf(span) ?? []);
      underlined.set(chapter, { error: rangesOf('error'), warning: rangesOf('warning'), notice: rangesOf('notice') });
      draw();
    };
    let frame = requestAnimationFrame(underline);
    // What is typed moves the words before the next check has spoken.
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(underline);
    });
    observer.observe(editor, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      underlined.delete(chapter);
      draw();
    };
  }, [chapter, findings]);
}
