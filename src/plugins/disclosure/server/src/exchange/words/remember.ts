import { LRUCache } from 'lru-cache';

const most = 5_000;
/** Longer texts are prose, which does not come again. */
const longest = 100;

/** Keeps a function's answers for short texts: the labels of a form are the same in every report. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new LRUCache<string, { answer: Answer }>({ max: most });
  return (text) => {
    if (text.length > longest) return answer(text);
    const kept = known.get(text) ?? { answer: answer(text) };
    known.set(text, kept);
    return kept.answer;
  };
}
