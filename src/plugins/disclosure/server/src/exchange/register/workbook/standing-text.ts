import type { BookText } from '../../xlsx/book/cell-texts';
import type { SharedString } from './shared-strings';

/** A text without what is crossed out in it, cut where it is longer than any word of a register. */
export function standingText({ text, runs }: BookText, longest: number): SharedString {
  const standing = runs?.filter(({ isGone }) => !isGone).map((run) => run.text);
  const said = (standing?.join('') ?? text).trim().slice(0, longest);
  // A slice of a long text would keep all of it in memory.
  return { text: Buffer.from(said).toString(), isStruck: said === '' && text.trim() !== '' };
}
