import { label } from '../../../layout/label';
import { saidOf } from '../../../narrative/claims';
import type { Mention } from '../../../narrative/clauses';
import type { Narrative } from '../../../narrative/narrative';
import type { Said } from '../../../narrative/said';
import type { Judgement, Rule, Subject } from '../../rule';
import { figureAt } from '../previous';
import { chapterTexts, quoteOf } from './chapters';

const growth =
  /(?:较|(?<!环)比|同比|相比)(?:上年|去年|上一年|20\d\d年)?(?:度)?(?:同期)?(?:相比)?，?(增加|增长|上升|增多|减少|下降|降低)(?:了|约)?$/;
const lessened = /减少|下降|降低/;

/** Last year's and this year's figure under each reading of the words. */
function readings({ context }: Subject, { claim, value }: Said): { now: number; last: number }[] {
  const { previous } = context;
  if (!previous) return [];
  return claim.readings.flatMap((addresses) => {
    const figures = addresses.map((address) => figureAt(previous, address));
    if (figures.some((figure) => typeof figure !== 'number')) return [];
    return [{ now: value, last: figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0) }];
  });
}

/** What the words say of the change fits the figures, one unit of the last printed place allowed. */
function fits({ kind, value, places }: Mention, sign: number, { now, last }: { now: number; last: number }): boolean {
  if (kind === 'count') return now - last === sign * value;
  return last !== 0 && Math.abs((now / last - 1) * 100 - sign * value) <= 10 ** -places + 1e-9;
}

/** Whether a text ends a parenthesis that it did not begin: what stands in one is a remark on the figure before it. */
const closes = (text: string): boolean => text.replaceAll(/（[^（）]*）/g, '').includes('）');

/** How many figures before a change may be the one that changed: others stand in a parenthesis behind it. */
const nearest = 4;

interface Change {
  readonly mention: Mention;
  readonly spoken: Said;
  /** 增加, 下降, … */
  readonly word: string;
}

/** The changes that the text speaks of right behind the figure that changed. */
function changesOf({ mentions, text, sentences }: Narrative, said: readonly Said[]): Change[] {
  const figures = said.filter(({ negative }) => !negative);
  let next = 0;
  return mentions.flatMap((mention): Change[] => {
    while (next < figures.length && (figures[next]?.end ?? 0) <= mention.start) next += 1;
    const word = growth.exec(mention.before.trim())?.[1];
    if (!word || mention.least !== mention.most || (mention.kind === 'other' && mention.unit !== '%')) return [];
    const begin = sentences[mention.sentence]?.start ?? 0;
    const own = figures.slice(Math.max(0, next - nearest), next).filter(({ start }) => start >= begin);
    const spoken = own.findLast(({ end }) => !closes(text.slice(end, mention.start)));
    if (!spoken) return [];
    const between = text.slice(spoken.end, mention.start).replaceAll(/20\d\d年|（[^（）]*）/g, '');
    return /[。；]|\d/.test(between) ? [] : [{ mention, spoken, word }];
  });
}

function judgementOf(
  { mention, spoken, word }: Change,
  { now, last }: { now: number; last: number },
): Omit<Judgement, 'path'> {
  const said = (lessened.test(word) ? -1 : 1) * mention.value;
  const { label: name, readings: addresses } = spoken.claim;
  return {
    cells: [...(addresses[0] ?? [])],
    left: said,
    right: mention.kind === 'count' ? now - last : last === 0 ? null : Math.round((now / last - 1) * 1e4) / 100,
    message: label(
      `正文说“${name.zh}”${word} ${mention.value}${mention.unit}，上年已公开的数字为 ${last}，本年为 ${now}`,
      `The text says that “${name.en}” changed by ${said}${mention.unit}; last year’s published figure is ${last}, this year’s ${now}`,
    ),
  };
}

export const changeRule: Rule = {
  id: 'continuity.change',
  severity: 'warning',
  needs: 'previous',
  says: label(
    '正文所说的增减与上年已公开的数字相符',
    'What the text says of growth fits last year’s published figures',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    if (!subject.context.previous) return;
    for (const { chapter, path, narrative } of chapterTexts(subject)) {
      const said = saidOf(narrative, { chapter, year: subject.document.year });
      for (const change of changesOf(narrative, said)) {
        const pairs = readings(subject, change.spoken);
        const sign = lessened.test(change.word) ? -1 : 1;
        const [first] = pairs;
        if (!first || pairs.some((pair) => fits(change.mention, sign, pair))) continue;
        found({
          path,
          ...judgementOf(change, first),
          ...quoteOf(narrative, change.spoken.start, change.mention.end),
        });
      }
    }
  },
};
