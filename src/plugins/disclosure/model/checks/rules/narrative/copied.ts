import { plainText } from '../../../document/blocks';
import { label } from '../../../layout/label';
import { bare, likeness, ownWordsOf } from '../../../narrative/likeness';
import { isStanding } from '../../../narrative/standing-words';
import type { EarlierText, Rule, Subject } from '../../rule';
import { type ChapterText, chapterTexts, quoteOf } from './chapters';

/** From so much on a chapter repeats another. */
const alike = 0.9;
/** How many sentences the message names; the first one is quoted. */
const named = 3;
/** A shorter sentence is said by everybody. */
const shortestSentence = 12;

interface Likest {
  readonly earlier: EarlierText;
  readonly likeness: number;
}

function likest({ chapter, body }: ChapterText, earlier: readonly EarlierText[]): Likest | undefined {
  const { enough, runs } = ownWordsOf(body);
  let best: Likest | undefined;
  for (const text of enough ? earlier : []) {
    const other = text.chapter === chapter ? likeness(runs, ownWordsOf(text.body).runs, alike) : 0;
    if (other >= alike && other > (best?.likeness ?? 0)) best = { earlier: text, likeness: other };
  }
  return best;
}

/** The body's own sentences that stand in the other text word for word. */
function copiedSentences({ narrative }: ChapterText, { body }: EarlierText): { start: number; end: number }[] {
  const other = bare(plainText(body));
  return narrative.sentences.filter(({ start, end }) => {
    const words = bare(narrative.text.slice(start, end));
    return words.length >= shortestSentence && !isStanding(narrative.text.slice(start, end)) && other.includes(words);
  });
}

/** Some sentences as they are named in a message. */
function quotedSentences({ narrative }: ChapterText, sentences: readonly { start: number; end: number }[]): string {
  const quoted = sentences.slice(0, named).map(({ start, end }) => `“${narrative.original.slice(start, end).trim()}”`);
  return `${quoted.join('')}${sentences.length > named ? '……' : ''}`;
}

function earlierTexts({ context }: Subject): readonly EarlierText[] {
  const own = [...(context.previous ? [context.previous] : []), ...(context.history ?? [])];
  return [
    ...own.flatMap(({ year, sections }) =>
      sections.map(({ chapter, body }) => ({ year, chapter, body, organization: null })),
    ),
    ...(context.others ?? []),
  ];
}

export const copiedRule: Rule = {
  id: 'narrative.copied',
  severity: 'warning',
  says: label(
    '各章不重复本机关以往、其他机关已公开的同一章（相似度低于九成）',
    'No chapter repeats the same chapter of an earlier year or of another body (similarity below 0.9)',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    const earlier = earlierTexts(subject);
    if (earlier.length === 0) return;
    for (const chapter of chapterTexts(subject)) {
      const match = likest(chapter, earlier);
      if (!match) continue;
      const percent = Math.round(match.likeness * 100);
      const sentences = copiedSentences(chapter, match.earlier);
      const [first] = sentences;
      const words = quotedSentences(chapter, sentences);
      const { organization: whose, year } = match.earlier;
      found({
        path: chapter.path,
        left: percent,
        right: alike * 100,
        message: label(
          `本章与${whose ?? '本机关'} ${year ?? ''} 年的同一章相似 ${percent}%${words && `：${words}`}`,
          `The chapter is ${percent}% like the same chapter of ${whose ?? 'this body'} for ${year ?? 'an earlier year'}${words && `: ${words}`}`,
        ),
        ...(first && quoteOf(chapter.narrative, first.start, first.end)),
      });
    }
  },
};
