/** Moments for which Strapi's inputs and dialogs have to be waited for. */

/** How long Strapi's text editor holds back what was typed, and a little more, in milliseconds. */
const heldBack = 350;

/** Takes the keyboard away from an input and gives it back after `between`. An input hands over its value as it loses it. */
async function withoutFocus(between: (active: Element | null) => Promise<void>): Promise<void> {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  await between(active);
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
}

/**
 * Lets inputs hand to the form what they hold back. The text editor does so when it loses the keyboard. Right after a
 * letter it does not, because it still moves its own cursor: then its time has to run out.
 */
export const flushInputs = (): Promise<void> =>
  withoutFocus(
    (active) => new Promise((resolve) => setTimeout(resolve, active?.closest('[data-slate-editor]') ? heldBack : 0)),
  );

/** Does something after a dialog has closed: closing, it gives the keyboard back to where it was before. */
export function afterDialog(action: () => void): void {
  setTimeout(action);
}

/**
 * Does something after the form has taken over what it was given, which it does with its next rendering.
 *
 * @returns a function that calls it off
 */
export function afterRendering(action: () => void): () => void {
  const timer = setTimeout(action);
  return () => clearTimeout(timer);
}
