/** Which figures of a chapter speak of which cells. A figure that is not sure to speak of one is left out. */

import { contexts, listOfResults, otherSpan, singledOut, strays } from './claim-contexts';
import { type Claim, claims } from './claims-table';
import type { Mention } from './clauses';
import type { Narrative } from './narrative';
import { negativesOf } from './negatives';
import { nounBefore, nounOf } from './nouns';
import { otherYear, type Said, type Speaker } from './said';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a claim stand last before a figure; a longer match of the same end is nearer to the meaning. */
function lastMatch(pattern: RegExp, words: string): Place | undefined {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match;
  return last ? { start: last.index, end: last.index + last[0].length } : undefined;
}

const isNearer = (one: Place, other: Place): boolean =>
  one.end > other.end || (one.end === other.end && one.start < other.start);

/** Words of any claim: most figures have none before them. */
const anyClaim = new RegExp(claims.map(({ before }) => before.source).join('|'));

/** The claim whose words stand nearest to the figure, and where they end. */
function nearestClaim(before: string, sentence: string): { claim: Claim; end: number } | undefined {
  const noun = nounOf(before, sentence);
  let nearest: ({ claim: Claim } & Place) | undefined;
  for (const claim of claims) {
    if (claim.context === 'documents' && noun !== claim.code.split('.')[0]) continue;
    const match = lastMatch(claim.before, before);
    if (!match || (nearest && !isNearer(match, nearest))) continue;
    nearest = { claim, ...match };
  }
  return nearest;
}

const edges: ReadonlySet<string> = new Set('，；：。！？（）\n');
/** A clause that is longer says nothing of its figure. */
const longest = 120;

/** The words around a figure, in one way of writing. */
interface Around {
  /** Its whole clause. */
  readonly clause: string;
  readonly sentence: string;
  /** Its sentence up to the figure. */
  readonly ahead: string;
  /** Its sentence and the two before it in the paragraph. */
  readonly passage: string;
}

/** Where the clause of a figure begins, lists of nouns included. */
function clauseStart({ text, sentences }: Narrative, { start, sentence }: Mention): number {
  const bound = Math.max(sentences[sentence]?.start ?? 0, start - longest);
  let from = start;
  while (from > bound && !edges.has(text.charAt(from - 1))) from -= 1;
  return from;
}

/** How many sentences before its own may say what a list of results is about. */
const back = 2;

function passageStart(sentences: Narrative['sentences'], place: number): number {
  const own = sentences[place];
  const near = sentences.slice(Math.max(0, place - back), place);
  return near.find(({ paragraph }) => paragraph === own?.paragraph)?.start ?? own?.start ?? 0;
}

/** @param known what the chapter speaks of without saying it */
function around({ text, sentences }: Narrative, mention: Mention, from: number, known: string): Around {
  const { start, end } = sentences[mention.sentence] ?? { start: 0, end: 0 };
  let to = mention.end;
  while (to < Math.min(end, mention.end + longest) && !edges.has(text.charAt(to))) to += 1;
  return {
    clause: text.slice(from, to),
    sentence: known + text.slice(start, end),
    ahead: known + text.slice(start, mention.start),
    passage: known + text.slice(passageStart(sentences, mention.sentence), end),
  };
}

const carriedForward = claims.find(({ code }) => code === 'carriedForward');
/** N件…结转下年度: the words stand behind the figure. */
const forwardBehind = /^[^，。；]{0,12}(?:申请|事项)?(?:将|按规定|已)?(?:结|顺)?转(?:至|到|入)?下(?:一)?年度?/;

/** Whether the words around a figure let a claim speak of this body's own table. */
function holds({ context, code }: Claim, before: string, end: number, words: Around): boolean {
  const { clause, sentence, ahead, passage } = words;
  const rest = before.slice(end);
  const { wanted, unwanted, nouns, ahead: leading } = contexts[context];
  if (otherSpan.test(ahead) || strays.test(rest) || !nouns.test(rest.trim())) return false;
  if ((code === 'received' || code === 'handled') && singledOut.test(before)) return false;
  const said = context === 'outcomes' && listOfResults.test(sentence.trim()) ? passage : sentence;
  return wanted.test(leading ? ahead : said) && !unwanted.test(clause);
}

function claimOf(mention: Mention, before: string, words: Around, earlier: Claim | undefined): Claim | undefined {
  const nearest = nearestClaim(before, words.sentence);
  if (nearest) return holds(nearest.claim, before, nearest.end, words) ? nearest.claim : undefined;
  if (carriedForward && forwardBehind.test(mention.after))
    return holds(carriedForward, before, before.length, words) ? carriedForward : undefined;
  return earlier?.context === 'documents' ? sameVerb(earlier, mention) : undefined;
}

/** 制发规章1件、规范性文件6件: the verb of the figure before holds for the next noun. */
function sameVerb(earlier: Claim, { before, mark }: Mention): Claim | undefined {
  const noun = mark === '、' || mark === '' ? nounBefore(before) : undefined;
  return noun && claims.find(({ code }) => code === `${noun}.${earlier.code.split('.')[1]}`);
}

/** A claim that a sentence makes twice, with two figures, is sure of neither: each may be that of a part. */
function sure(said: readonly SaidInSentence[]): Said[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ claim, sentence }: SaidInSentence) => `${sentence} ${claim.code}`;
  for (const one of said) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.value));
  return said.filter((one) => values.get(keyOf(one))?.size === 1);
}

interface SaidInSentence extends Said {
  readonly sentence: number;
}

const known = new WeakMap<Narrative, { readonly speaker: Speaker; readonly said: readonly Said[] }>();

/**
 * @returns what the chapter says of cells, in the order of the text, negatives last; the same object for each call in a
 *   row with the same chapter and year
 */
export function saidOf(narrative: Narrative, speaker: Speaker): readonly Said[] {
  const last = known.get(narrative);
  if (last && last.speaker.chapter === speaker.chapter && last.speaker.year === speaker.year) return last.said;
  const said = readSaid(narrative, speaker);
  known.set(narrative, { speaker, said });
  return said;
}

function readSaid(narrative: Narrative, speaker: Speaker): Said[] {
  const { mentions } = narrative;
  let earlier: Claim | undefined;
  const said = mentions.flatMap((mention, place): SaidInSentence[] => {
    const last = earlier;
    earlier = undefined;
    if (mention.kind !== 'count' || mention.least !== mention.most || mention.unit === '') return [];
    const from = clauseStart(narrative, mention);
    const before = narrative.text.slice(Math.max(from, mentions[place - 1]?.end ?? 0), mention.start);
    if (!last && !anyClaim.test(before) && !forwardBehind.test(mention.after)) return [];
    const words = around(narrative, mention, from, speaker.chapter === 'remedies' ? '信息公开' : '');
    if (otherYear(words.ahead, speaker.year)) return [];
    earlier = claimOf(mention, before, words, last);
    if (!earlier) return [];
    const start = mention.start - mention.before.trimStart().length;
    return [
      { claim: earlier, value: mention.value, start, end: mention.end, negative: false, sentence: mention.sentence },
    ];
  });
  return [...sure(said), ...negativesOf(narrative, speaker)];
}
