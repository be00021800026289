/** What of a page is text as it stands. */
import type { Script } from '../source/scripts';
import type { Element } from './page';

const wordless = new Set(
  'script style noscript template head title iframe object embed svg math select button input textarea canvas audio video'.split(
    ' ',
  ),
);
const deleted = new Set(['del', 's', 'strike']);
/** How the text below is pronounced. */
const pronounced = new Set(['rt', 'rp']);
const unseenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;]*line-through/i;

/** Whether an element is hidden, crossed out, or says how another is pronounced: its words do not stand in the text. */
export function isUnseen({ name, attribs }: Element): boolean {
  return (
    attribs.hidden !== undefined || deleted.has(name) || pronounced.has(name) || unseenStyle.test(attribs.style ?? '')
  );
}

/** Whether nothing of an element is text of the page. */
export const saysNothing = (element: Element): boolean => wordless.has(element.name) || isUnseen(element);

/** Whether the words of an inline element stand above or below the line. */
export function scriptOf({ name, attribs }: Element): Script | undefined {
  if (name === 'sup' || name === 'sub') return name === 'sup' ? 'super' : 'sub';
  const aligned = /vertical-align\s*:\s*(super|sub)\b/i.exec(attribs.style ?? '')?.[1]?.toLowerCase();
  return aligned === 'super' || aligned === 'sub' ? aligned : undefined;
}
