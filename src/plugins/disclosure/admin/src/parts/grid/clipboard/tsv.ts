/** Tab-separated text as Excel and WPS put it on the clipboard. */
import { rectangle, type TextGrid } from './block';

/** A field is quoted when it holds a tab, a quotation mark or a line break; quotation marks inside are doubled. */
const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) break;
    const [, quoted, bare = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== '\t' && end !== '') rows.push([]);
    else if (end === '\t' && field.lastIndex === text.length) rows.at(-1)?.push('');
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rectangle(rows);
}

export function writeTsv(block: TextGrid): string {
  return block.map((row) => row.map(quote).join('\t')).join('\n');
}

const quote = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
