/** Who signs a report and when, its number and when it was printed: lines behind the last chapter’s text. */
import { onlyText, type SourceLine } from '../../source/source-line';
import { halfWidth } from '../../words/letters';
import type { ChapterRegion } from '../chapters';
import { evidence } from '../evidence';
import type { Reading } from '../reading';
import { isName } from '../recognise-title';

const numeral = '[\\d〇○零一二三四五六七八九十]';
const day = new RegExp(`${numeral}{4}\\s*年\\s*${numeral}{1,3}\\s*月\\s*${numeral}{1,3}\\s*日\\s*(?:印发)?$`);
/** 青测字〔2024〕3号 */
const number = /^[^。,;]{1,20}[〔[(]20\d\d[〕\])]\s*第?\s*\d+\s*号$/;

/** A chapter with a table ends with it: only behind text a closing can be told. */
export function keepClosing(reading: Reading): Reading {
  const last = reading.regions.at(-1);
  if (!last?.chapter || last.chapter.table) return reading;
  const start = closingStart(last.lines, reading.organizationName);
  const closing = last.lines.slice(start);
  if (!closing.some((line) => day.test(textIn(line)))) return reading;
  const regions = reading.regions.map(
    (region): ChapterRegion => (region === last ? { ...region, lines: last.lines.slice(0, start) } : region),
  );
  return { ...reading, regions, closing };
}

function closingStart(lines: readonly SourceLine[], organization: string | null): number {
  let start = lines.length;
  while (start > 0 && isClosing(lines[start - 1] as SourceLine, organization)) start -= 1;
  return start;
}

const textIn = (line: SourceLine): string => halfWidth(onlyText(line) ?? '').trim();

function isClosing(line: SourceLine, organization: string | null): boolean {
  const text = textIn(line);
  if (line.kind === 'row' || text === '' || text.length > evidence.closing.longest) return false;
  const name = text.replace(day, '').replace(/印发$/, '').trim();
  return number.test(text) || name === '' || name === organization || isName(name);
}
