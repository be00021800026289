/** Which kind of documents a figure counts. */

export type DocumentNoun = 'regulations' | 'normativeDocuments';

const nouns = /规范性文件|规章(?!制度)/g;
const named = (word: string): DocumentNoun => (word === '规章' ? 'regulations' : 'normativeDocuments');
/** Documents of any other kind. */
const otherDocuments = /(?<!废止|失效|现行有效|现行有效的)文件|公文|通知|方案|办法|制度|信息/;

/** @returns the noun that some words end with */
export function nounBefore(words: string): DocumentNoun | undefined {
  const [, word] = /(规范性文件|规章)\s?(?:共|共计|各)?$/.exec(words) ?? [];
  return word === undefined ? undefined : named(word);
}

/** @returns the nearest noun before a figure, else the only one of its sentence */
export function nounOf(before: string, sentence: string): DocumentNoun | undefined {
  const nearest = [...before.matchAll(nouns)].at(-1)?.[0];
  if (nearest !== undefined) return named(nearest);
  if (otherDocuments.test(before)) return undefined;
  const kinds = new Set([...sentence.matchAll(nouns)].map(([word]) => named(word)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
