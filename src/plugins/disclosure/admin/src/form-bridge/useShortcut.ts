import { useEffect, useRef } from 'react';

/** Calls the newest `action` on a key, until the component goes. */
export function useShortcut(matches: (event: KeyboardEvent) => boolean, action: () => void): void {
  const latest = useRef({ matches, action });
  latest.current = { matches, action };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!latest.current.matches(event)) return;
      event.preventDefault();
      latest.current.action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const withControl = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !altKey;

/** Where word processors have find and replace. */
export const isFindKey = (event: KeyboardEvent): boolean =>
  withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'h';

/** The keys that Strapi gives to saving and publishing. */
export const isSaveKey = (event: KeyboardEvent): boolean =>
  withControl(event) && !event.shiftKey && (event.key === 'Enter' || event.key.toLowerCase() === 's');
export const isPublishKey = (event: KeyboardEvent): boolean =>
  withControl(event) && event.shiftKey && event.key === 'Enter';
