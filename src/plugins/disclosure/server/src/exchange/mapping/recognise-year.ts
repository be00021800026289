/** The year that a report's text, its date or its file name speak of. */
import path from 'node:path';
import { onlyText, type SourceLine } from '../source/source-line';
import { halfWidth } from '../words/letters';
import { evidence } from './evidence';

export interface RecognisedYear {
  year: number;
  /** The words that it was read from. */
  text: string;
  confidence: number;
}

const period =
  /(?:统计期限|起止时间|统计时间|数据).{0,24}?(20\d\d)\s*年?\s*[年.\-/]\s*0?1\s*[月.\-/]\s*0?1\s*日?.{0,12}?12\s*[月.\-/]\s*31/;
const published = /(?:发布|发文|成文|公开|更新|生成)(?:时间|日期)\s*:?\s*(20\d\d)\s*[-年/.]\s*(\d{1,2})/;

/** The year that a report's text, its date or its file name speak of, for a report without a title that says it. */
export function recogniseYear(lines: readonly SourceLine[], fileName: string): RecognisedYear | undefined {
  const text = halfWidth(
    lines
      .slice(0, evidence.title.yearLines)
      .map((line) => onlyText(line) ?? '')
      .join('\n'),
  );
  const stated = period.exec(text);
  if (stated?.[1]) return { year: Number(stated[1]), text: stated[0], confidence: evidence.confidence.yearStated };
  return mostFrequent(text) ?? fromDate(text) ?? fromName(fileName);
}

function mostFrequent(text: string): RecognisedYear | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(/(?<!\d)(20[1-9]\d)\s*年(?!版|\d{1,2}月)/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best, second] = [...counts].sort((left, right) => right[1] - left[1]);
  if (!best || best[1] === second?.[1]) return undefined;
  const { yearMostFrequent, yearAlone } = evidence.confidence;
  return { year: Number(best[0]), text: `${best[0]}年`, confidence: second ? yearMostFrequent : yearAlone };
}

/** A report is published in the year after the one that it covers. */
function fromDate(text: string): RecognisedYear | undefined {
  const match = published.exec(text);
  return match ? { year: Number(match[1]) - 1, text: match[0], confidence: evidence.confidence.yearByDate } : undefined;
}

function fromName(fileName: string): RecognisedYear | undefined {
  const match = /(?<!\d)(20[12]\d)(?!\d)/.exec(path.basename(fileName));
  return match ? { year: Number(match[1]), text: fileName, confidence: evidence.confidence.yearByFileName } : undefined;
}

/** The year that the caller knows, that the title states, or that the source speaks of; only the last is a guess. */
export function yearOf(
  lines: readonly SourceLine[],
  known: { year?: number; fileName: string },
  title: { year: number | null },
): { year: number; guess?: RecognisedYear } | undefined {
  const certain = known.year ?? title.year;
  if (certain !== null && certain !== undefined) return { year: certain };
  const guess = recogniseYear(lines, known.fileName);
  return guess && { year: guess.year, guess };
}
