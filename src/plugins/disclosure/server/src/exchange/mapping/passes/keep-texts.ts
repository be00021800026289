/** Keeps the text of each chapter, the preface and the closing; what is no text is listed. */
import type { ReportSection } from '#model';
import { onlyText, type SourceLine, textOf } from '../../source/source-line';
import type { ChapterRegion } from '../chapters';
import { left } from '../notes';
import { type Reading, saying } from '../reading';
import { bodyOf } from '../sections';

export function keepTexts(reading: Reading): Reading {
  const hasChapters = reading.regions.some(({ chapter }) => chapter !== undefined);
  const isKept = (line: SourceLine, region: ChapterRegion) => isText(line, region, hasChapters);
  const sections = reading.regions.flatMap((region): ReportSection[] => {
    const own = reading.stretches.filter((stretch) => stretch.region === region);
    const body = bodyOf(own.flatMap((stretch) => stretch.body.filter((line) => isKept(line, region))));
    if (region.chapter) return [{ chapter: region.chapter.code, heading: region.heading ?? null, body }];
    return body.length > 0 ? [{ chapter: 'preface', heading: null, body }] : [];
  });
  const closing = bodyOf(reading.closing);
  if (closing.length > 0) sections.push({ chapter: 'closing', heading: null, body: closing });
  const leftovers = reading.stretches.flatMap(({ region, body }) => body.filter((line) => !isKept(line, region)));
  return saying(
    { ...reading, sections },
    leftovers.map((line) => left(textOf(line), line.where)),
  );
}

/** Sentences before chapter one, and how to reach the body: what else stands there is the page's. */
const prefaceText = /[。；]|^\s*(?:联系|咨询|办公)?(?:电话|地址|方式|邮编|邮政编码|电子邮箱|网址)[:：]/;

/** Whether a line is text of its chapter, or of the preface. */
function isText(line: SourceLine, { chapter }: ChapterRegion, hasChapters: boolean): boolean {
  const text = onlyText(line);
  if (text === undefined) return false;
  return chapter !== undefined || (hasChapters && line.kind === 'paragraph' && prefaceText.test(text));
}
