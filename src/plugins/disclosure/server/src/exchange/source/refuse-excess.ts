/** What no reader of a format has bounded yet: the text of a source as a whole. */
import { limits } from '../limits';
import { unusable } from '../unusable-file';
import type { Source } from './source-line';

/** @throws UnusableFile */
export function refuseExcess({ lines }: Source): void {
  let characters = 0;
  let cells = 0;
  for (const line of lines) {
    cells += line.cells.length;
    for (const { text } of line.cells) {
      characters += text.length;
      if (text.length > limits.textCharacters) unusable('段落过长', 'A paragraph is too long');
    }
  }
  if (characters > limits.characters) unusable('文本过长', 'The text is too long');
  if (cells > limits.cells) unusable('表格单元格过多', 'The file has too many table cells');
}
