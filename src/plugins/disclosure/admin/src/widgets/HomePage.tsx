import { useEffect } from 'react';
import { createGlobalStyle } from 'styled-components';

/** What Strapi's home page lacks for people with poor eyes or without a mouse, as long as a widget of ours is on it. */
export function HomePage() {
  useEffect(() => {
    makeScrollable();
    const observer = new MutationObserver(makeScrollable);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return <ReadableTitles />;
}

/** Regions that scroll have to be reached by the keyboard. */
function makeScrollable(): void {
  for (const region of document.querySelectorAll<HTMLElement>('main [data-radix-scroll-area-viewport]:not([tabindex])'))
    region.tabIndex = 0;
}

const ReadableTitles = createGlobalStyle`
  main section[aria-labelledby] h2 { color: ${({ theme }) => theme.colors.neutral600}; }
`;
