/** What fields of a form hold, on a page that was saved from a system in which reports are filled in. */
import { childrenOf, type Element, isElement, textIn } from './page';
import { isUnseen } from './visible';

const typed = new Set(['text', 'number', 'tel']);

/** The value that a reader of the page sees in a field; `undefined` for what is no field, and for one that is unseen. */
export function fieldValue(element: Element): string | undefined {
  const { name, attribs } = element;
  if (isUnseen(element)) return undefined;
  if (name === 'input') return typed.has(attribs.type?.toLowerCase() ?? 'text') ? (attribs.value ?? '') : undefined;
  if (name === 'textarea') return textIn(element);
  return name === 'select' ? chosenIn(element) : undefined;
}

function chosenIn(select: Element): string {
  const chosen = optionsOf(select).find(({ attribs }) => attribs.selected !== undefined);
  return chosen ? textIn(chosen) : '';
}

const optionsOf = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return [];
    return child.name === 'option' ? [child] : optionsOf(child);
  });
