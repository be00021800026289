/** Words that registers use, as data. */

/** What some words mean: a code, such as a row of the matrix. */
export interface UsualWords {
  to: string;
  words: readonly string[];
}

/** What a text means, and how certain that is (0 to 1). */
export interface Meaning {
  to: string;
  confidence: number;
}

/** How certain a meaning is: the whole text is a usual word, or a usual word stands in it. */
const certainty = { whole: 1, part: 0.7 } as const;

/** Without blanks, marks, numbering such as `1.` or （一）, and differences of width and case. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:[(（]?[一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[.、．])\s*/u, '')
    .replace(/[\s"'“”‘’「」《》()（）[\]【】,，.。;；:：、/\\|_—–-]/gu, '');

/** What turns a word that follows into its opposite: 不予公开 is no 公开. */
const denied = /(?:不|未|非|无|拒绝)[予以能宜便应同意需再]{0,3}$/u;

/** The longest word decides where several stand in a text; of two that are as long, the one that is listed first. */
export function meaningOf(text: string, table: readonly UsualWords[]): Meaning | null {
  const said = plain(text);
  if (said === '') return null;
  let best: { to: string; length: number } | null = null;
  for (const { to, words } of plainTable(table))
    for (const word of words) {
      if (word === said) return { to, confidence: certainty.whole };
      if (word.length > (best?.length ?? 0) && stands(said, word)) best = { to, length: word.length };
    }
  return best && { to: best.to, confidence: certainty.part };
}

function stands(said: string, word: string): boolean {
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
    if (!denied.test(said.slice(0, at))) return true;
  return false;
}

const plainTables = new WeakMap<readonly UsualWords[], readonly UsualWords[]>();

function plainTable(table: readonly UsualWords[]): readonly UsualWords[] {
  let made = plainTables.get(table);
  if (!made) {
    made = table.map(({ to, words }) => ({ to, words: words.map(plain) }));
    plainTables.set(table, made);
  }
  return made;
}
