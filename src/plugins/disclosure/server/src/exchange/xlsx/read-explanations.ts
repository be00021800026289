/** Takes back the sheet of explanations. */
import type { Explanation } from '#model';
import type { Notes } from '../mapping/notes';
import type { BookSheet } from './book/book';
import { contentOf } from './cell-content';
import { explanationColumns } from './marks';

/** One in a row; a reason beside which nothing says what it answers is listed. */
export function explanationsIn(sheet: BookSheet | undefined, notes: Notes): Explanation[] {
  if (!sheet) return [];
  return [...sheet.rows.values()].flatMap(({ number, cells }): Explanation[] => {
    const at = (column: keyof typeof explanationColumns) => {
      const content = contentOf(cells.get(explanationColumns[column]));
      return content === null ? null : String(content);
    };
    const reason = at('reason');
    if (number === 1 || reason === null) return [];
    const [rule, path] = [at('rule'), at('path')];
    if (rule !== null && path !== null) return [{ rule, path, evidence: at('evidence'), reason, public: true }];
    notes.leave(reason, `${sheet.name}!${number}`);
    return [];
  });
}
