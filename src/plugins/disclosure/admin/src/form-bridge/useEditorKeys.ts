import { useEffect } from 'react';

/** Tab leaves a text editor as it leaves every other field; Strapi's would keep it, and nobody came out again. */
export function useEditorKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isText = event.target instanceof Element && event.target.closest('[data-slate-editor]') !== null;
      // Before the editor hears of it; the browser itself goes on to the next field.
      if (event.key === 'Tab' && isText) event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
