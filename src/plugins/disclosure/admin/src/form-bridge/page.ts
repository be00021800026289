/** Places in Strapi's page around the form, found by what stands there: Strapi has no name for them. */
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { createGlobalStyle } from 'styled-components';

/** A place of ours at the top of the page, before everything that the keyboard can reach; taken away with its user. */
export function useTopOfPage(): HTMLElement | undefined {
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const holder = document.createElement('div');
    document.querySelector('main')?.prepend(holder);
    setPlace(holder);
    return () => holder.remove();
  }, []);
  return place;
}

/** Where Strapi's badge stands below the title; `null` until it is drawn. Strapi draws it anew now and then. */
export function useStatusPlace(): Element | null {
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    const find = () =>
      setPlace(document.querySelector('main [role="status"]:not([data-report-status])')?.parentElement ?? null);
    find();
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return place;
}

/** Hides Strapi's badge beside one of ours. */
export const HiddenBadge = createGlobalStyle`
  main :has(> [data-report-status]) > [role='status']:not([data-report-status]) { display: none; }
`;

/** Opens the panels in a narrow window. Strapi opens them by its own button alone, so that button is pressed. */
export function useOpenPanels(): () => void {
  const { formatMessage } = useIntl();
  const name = formatMessage({ id: 'content-manager.actions-drawer.open', defaultMessage: 'Open more actions' });
  return () => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === name) button.click();
  };
}

/** Puts the keyboard into a part of the page that is shown; `false` where there is none. */
export function enterPart(selector: string): boolean {
  const part = document.querySelector<HTMLElement>(selector);
  if (!part || part.offsetParent === null) return false;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Puts the keyboard into a field of Strapi's form, by its name. */
export function focusField(name: string): void {
  document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}
