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
  for (const region of document.querySelectorAll<HTMLElement>('main section div:has(> table):not([tabindex])'))
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
}

const ReadableTitles = createGlobalStyle`
  main section[aria-labelledby] h2 { color: ${({ theme }) => theme.colors.neutral600}; }
  /* A card is as high as what it says: Strapi cuts it at 261 pixels and scrolls inside. */
  main section[aria-labelledby] main { height: auto; min-height: 26rem; overflow: visible; }
  main section[aria-labelledby] [data-radix-scroll-area-viewport] > div { display: block !important; }
`;
