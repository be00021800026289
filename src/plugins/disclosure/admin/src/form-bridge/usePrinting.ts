import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed; true before the browser looks at the page. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      const active = document.activeElement;
      // A text editor hands over what was typed when the keyboard leaves it.
      if (active instanceof HTMLElement) active.blur();
      flushSync(() => setIsPrinting(true));
      if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    };
    const end = () => setIsPrinting(false);
    const media = window.matchMedia('print');
    const onChange = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', onChange);
    };
  }, []);
  return isPrinting;
}
