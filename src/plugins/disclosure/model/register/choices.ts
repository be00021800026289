/** What was decided by hand about a register's columns and words: corrected once, kept for the organization. */
import type { FieldCode } from './fields';
import { plain } from './words/usual-words';

export interface RegisterChoices {
  /** By what heads a column (see {@link plain}) or by its letter (`@C`): a field, or `none`. */
  columns: Record<string, FieldCode | 'none'>;
  /** By field, then by word (see {@link plain}): what the word means. */
  values: Partial<Record<FieldCode, Record<string, string>>>;
}

export const noChoices: RegisterChoices = { columns: {}, values: {} };

/** What was chosen later goes before what was chosen earlier. */
export function mergeChoices(earlier: RegisterChoices, later: RegisterChoices): RegisterChoices {
  const values = { ...earlier.values };
  for (const [field, words] of Object.entries(later.values) as [FieldCode, Record<string, string>][])
    values[field] = { ...values[field], ...words };
  return { columns: { ...earlier.columns, ...later.columns }, values };
}

/** What was chosen for a word, or `undefined`. */
export function chosenFor(choices: RegisterChoices, field: FieldCode, text: string): string | undefined {
  const words = choices.values[field];
  const word = plain(text);
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
}
