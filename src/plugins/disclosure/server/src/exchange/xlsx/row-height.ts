/** Lengths of the sheet in points; a line of text at the size of all sheets. */
export const lineHeight = 15;
const padding = 6;
/** Excel allows no more. */
const highest = 409;

/**
 * The height of a row that shows a text whole. Excel fits no row to merged cells, and LibreOffice none that it did not
 * write; so it is reckoned: a Chinese character is as wide as two others.
 *
 * @param width of the column, in characters
 */
export function heightOf(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, one) => {
    const length = [...one].reduce((total, letter) => total + (letter > '\u2E7F' ? 2 : 1), 0);
    return sum + Math.max(1, Math.ceil(length / (width - 1)));
  }, 0);
  return Math.min(padding + lineHeight * lines, highest);
}
