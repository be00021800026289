/** Finds the registered body that a report is from, by the names that it goes by. */
import { label } from '#model';
import { evidence } from '../mapping/evidence';
import type { Guess } from '../mapping/notes';
import { nameSince, shortName, withoutPlace } from './usual-name';

/** A registered body, with the names under which it published before. */
export interface RegisteredBody {
  code: string;
  name: string;
  formerNames: readonly string[];
}

export interface RecognisedBody<Body extends RegisteredBody> {
  /** One: it is this; several: it may be any of them. */
  bodies: readonly Body[];
  /** Nothing where the name is the body's own, and nobody else's. */
  guess?: Guess;
}

/** How a body may be known, the surest first. */
interface Way {
  confidence: number;
  zh: string;
  en: string;
  isOf: (body: RegisteredBody, said: string) => boolean;
}

const { registeredFormer, registeredShort, registeredSince, registeredInText, registeredMany } = evidence.confidence;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/** Both in short forms: the longer adds places alone. */
function isShortOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) && withoutPlace(short) === withoutPlace(long);
}

const ways: readonly Way[] = [
  {
    confidence: 1,
    zh: '名称相同',
    en: 'The name is the same',
    isOf: ({ name }, said) => plain(name) === plain(said),
  },
  {
    confidence: registeredFormer,
    zh: '该机关曾以此名称公布报告',
    en: 'The body published under this name before',
    isOf: ({ formerNames }, said) => formerNames.some((former) => plain(former) === plain(said)),
  },
  {
    confidence: registeredShort,
    zh: '按通用简称认出',
    en: 'Known by a usual short form',
    isOf: ({ name }, said) => isShortOf(shortName(name), shortName(said)),
  },
  {
    confidence: registeredSince,
    zh: '按机构改革前的名称认出',
    en: 'Known by the name before the reform',
    isOf: ({ name }, said) => nameSince(said).some((now) => isShortOf(shortName(name), now)),
  },
];

/**
 * @param said what the report calls its body; `null` where it names none
 * @param texts where a registered name may stand all the same: the name of the file, who signs the report
 */
export function recogniseBody<Body extends RegisteredBody>(
  said: string | null,
  texts: readonly string[],
  registered: readonly Body[],
): RecognisedBody<Body> {
  if (said === null) return bodyInTexts(texts, registered);
  for (const { confidence, zh, en, isOf } of ways) {
    const bodies = registered.filter((body) => isOf(body, said));
    if (bodies.length > 0) return recognised(bodies, said, confidence, zh, en);
  }
  return { bodies: [] };
}

/** A name inside of a longer one says nothing by itself: 某某局 in 某某局执法大队. */
function bodyInTexts<Body extends RegisteredBody>(
  texts: readonly string[],
  registered: readonly Body[],
): RecognisedBody<Body> {
  const all = texts.map(plain);
  const found = registered.filter(({ name }) => all.some((text) => text.includes(plain(name))));
  const longest = found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
  const text = longest.map(({ name }) => name).join('、');
  return recognised(
    longest,
    text,
    registeredInText,
    '名称见于文件名、说明或落款',
    'Named by the file or its signature',
  );
}

function recognised<Body extends RegisteredBody>(
  bodies: readonly Body[],
  text: string,
  confidence: number,
  zh: string,
  en: string,
): RecognisedBody<Body> {
  const names = bodies.map(({ code, name }) => `${name}（${code}）`).join('、');
  const guess = { path: 'organization', text, confidence };
  if (bodies.length === 0) return { bodies };
  if (bodies.length > 1)
    return {
      bodies,
      guess: {
        ...guess,
        confidence: registeredMany,
        reason: label(`可能是几个机关之一：${names}`, `It may be one of several: ${names}`),
      },
    };
  if (confidence === 1) return { bodies };
  return { bodies, guess: { ...guess, reason: label(`${zh}：${names}`, `${en}: ${names}`) } };
}
