import { label } from '../../../layout/label';
import type { Mention } from '../../../narrative/clauses';
import { contradicted } from '../../../narrative/contradicted';
import type { Rule, Subject } from '../../rule';
import { chapterTexts, quoteOf } from './chapters';
import { sumAt } from './sums';

/** 占比, 占总数的: a share of a figure beside it. */
const share = /^[，、（\s]*(?:约)?占(?:比|总数|总量|全部|全年|总)?[^0-9，。；、]{0,8}$/;
/** How many sentences before a share its base may stand. */
const reach = 2;

const applications = [
  ['applications.newRequests.total'],
  ['applications.totalResults.total'],
  ['applications.newRequests.total', 'applications.carriedOver.total'],
];

/** How many figures may stand near a share: in a longer list any share fits something. */
const crowd = 40;

/** The counted figures beside the one at a place, no more than may say something. */
function near(mentions: readonly Mention[], place: number, { sentence }: Mention): Mention[] {
  const found: Mention[] = [];
  const isNear = (other: Mention | undefined, back: number): other is Mention =>
    other !== undefined && Math.abs(sentence - other.sentence) <= back && found.length <= crowd;
  for (let at = place - 1; isNear(mentions[at], reach); at -= 1) found.unshift(...mentions.slice(at, at + 1));
  for (let at = place + 1; isNear(mentions[at], 0); at += 1) found.push(...mentions.slice(at, at + 1));
  return found.filter(({ kind }) => kind === 'count');
}

/** The figures that a share may be taken of: those beside it, two of them together, and what the table gives. */
function basesOf(subject: Subject, near: readonly Mention[]): number[] {
  const values = near.map(({ value }) => value);
  const pairs = values.flatMap((one, place) => values.slice(place + 1).map((other) => one + other));
  const sums = applications.map((addresses) => sumAt(subject, addresses));
  return [...values, ...pairs, ...sums.filter((sum): sum is number => typeof sum === 'number')];
}

/** A share that no base near it gives, one unit of its last printed place allowed. */
function isWrong(subject: Subject, beside: readonly Mention[], percent: Mention, part: Mention): boolean {
  if (beside.length > crowd) return false;
  const tolerance = 10 ** -percent.places + 1e-9;
  const bases = basesOf(subject, beside).filter((base) => base > 0);
  return !bases.some((base) => Math.abs((part.value / base) * 100 - percent.value) <= tolerance);
}

const isExact = ({ least, most }: Mention): boolean => least === most;

export const shareRule: Rule = {
  id: 'narrative.share',
  severity: 'warning',
  says: label(
    '正文中的占比与其旁的数字相符（末位误差不超过一个单位）',
    'A share in the text fits the figures beside it, within one unit of its last printed place',
  ),
  basis: ({ notice }) => notice,
  judge: (subject, found) => {
    for (const { path, narrative } of chapterTexts(subject)) {
      const { mentions, breakdowns, text } = narrative;
      const totals = new Map(breakdowns.flatMap(({ listed, total }) => listed.map((part) => [part, total] as const)));
      const wrong = new Set(contradicted(narrative).flatMap(({ breakdown }) => breakdown.listed));
      mentions.forEach((percent, place) => {
        const part = mentions[place - 1];
        if (percent.kind !== 'percent' || percent.unit !== '%' || part?.kind !== 'count') return;
        if (part.sentence !== percent.sentence || !share.test(text.slice(part.end, percent.start))) return;
        const total = totals.get(part);
        // What does not add up is one finding already.
        if (!total || wrong.has(part) || !isExact(part) || !isExact(total)) return;
        if (!isWrong(subject, near(mentions, place - 1, part), percent, part)) return;
        const right = Math.round((part.value / total.value) * 10 ** (percent.places + 2)) / 10 ** percent.places;
        found({
          path,
          left: percent.value,
          right,
          difference: Math.round((percent.value - right) * 1e6) / 1e6,
          message: label(
            `正文说占 ${percent.value}%，按 ${part.value} 与 ${total.value} 计算应为 ${right}%`,
            `The text says ${percent.value}%; ${part.value} of ${total.value} is ${right}%`,
          ),
          ...quoteOf(narrative, part.start - part.before.trimStart().length, percent.end),
        });
      });
    }
  },
};
