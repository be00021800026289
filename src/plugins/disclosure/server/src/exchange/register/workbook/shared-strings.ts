/** The texts of a workbook, kept once each: the sheets refer to them. */
import { limits } from '../../limits';
import { xmlParser } from '../../source/read-xml';
import { unusable } from '../../unusable-file';
import { TextReader } from '../../xlsx/book/cell-texts';
import type { WorkbookArchive } from './archive';
import { standingText } from './standing-text';

export interface SharedString {
  text: string;
  isStruck: boolean;
}

/** No word of a register is longer: what an application asks for is not kept. */
const longestText = 80;

/** @throws UnusableFile for more texts than a register has */
export async function sharedStrings(archive: WorkbookArchive, entry: string | undefined): Promise<SharedString[]> {
  const strings: SharedString[] = [];
  const reader = new TextReader();
  const parser = xmlParser({
    open: (name, attributes) => {
      if (name === 'si') reader.start();
      else reader.open(name, attributes);
    },
    text: (text) => reader.add(text),
    close: (name) => {
      if (name === 'si') strings.push(standingText(reader.end(), longestText));
      else reader.close(name);
    },
  });
  for await (const piece of archive.pieces(entry)) {
    parser.write(piece);
    if (strings.length > limits.registerTexts) unusable('单元格文字过多', 'The workbook has too many texts');
  }
  parser.end();
  return strings;
}
