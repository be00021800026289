import { isLine, isRecord, isStorable, type OnProblem } from './problem';
import type { Explanation } from './report-document';

/** Reads the explanations of a document; a malformed one is reported and left out. */
export function readExplanations(value: unknown, onProblem: OnProblem): Explanation[] {
  if (value === null || value === undefined) return [];
  const items = Array.isArray(value) ? value : [undefined];
  return items.flatMap((item, position) => {
    const explanation = readExplanation(item);
    if (explanation) return explanation;
    onProblem(
      'structure.value',
      `explanations.${position}`,
      '说明应含文本 rule、path、reason',
      'An explanation needs the texts rule, path and reason',
    );
    return [];
  });
}

function readExplanation(item: unknown): Explanation | undefined {
  if (!isRecord(item)) return undefined;
  const { rule, path, evidence = null, reason } = item;
  if (!isLine(rule) || !isLine(path) || !isText(reason) || !(evidence === null || isLine(evidence))) return undefined;
  return { rule, path, evidence, reason, public: item.public === true };
}

const isText = (value: unknown): value is string => typeof value === 'string' && isStorable(value);
