/** Moments for which Strapi's inputs and dialogs have to be waited for. */

/** How long Strapi's text editor holds back what was typed, and a little more, in milliseconds. */
const heldBack = 350;

/** How long to wait at most for a browser that never rests, and in one that does not tell, in milliseconds. */
const longestRest = 1000;
const untoldRest = 100;

/**
 * Does something once the browser has done all that was due before, drawing what the form holds included. Safari does
 * not tell when that is.
 *
 * @returns a function that calls it off
 */
function whenAtRest(action: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(action, untoldRest);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(action, { timeout: longestRest });
  return () => cancelIdleCallback(waiting);
}

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
 * The form holds a value only once it is drawn, which a busy browser puts off.
 */
export const flushInputs = (): Promise<void> =>
  withoutFocus(async (active) => {
    await new Promise((resolve) => setTimeout(resolve, active?.closest('[data-slate-editor]') ? heldBack : 0));
    await new Promise<void>(whenAtRest);
  });

/** Does something after a dialog has closed: closing, it gives the keyboard back to where it was before. */
export function afterDialog(action: () => void): void {
  setTimeout(action);
}

/**
 * Does something after the form has taken over what it was given, which it does with its next rendering.
 *
 * @returns a function that calls it off
 */
export const afterRendering = whenAtRest;
