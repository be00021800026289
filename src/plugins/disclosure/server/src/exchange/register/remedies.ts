/** What a row tells of reconsiderations and lawsuits. */
import type { FieldCode, RemedyEntry } from '#model';
import type { RowCells } from './row-cells';
import type { SheetRow } from './sheet-row';

/** 是否复议 may be answered with yes or no instead of a day; an outcome that is none, alike. */
const saysNo = /^(?:否|无|没有|未(?:复议|诉讼|起诉|申请|提起)?|不(?:复议|诉讼)|×|0|no)$/i;
const saysYes = /^(?:是|有|√|已(?:复议|诉讼|起诉|申请|提起)|yes)$/i;

const noRemedies: readonly RemedyEntry[] = [];

export function remediesIn(row: SheetRow, cells: RowCells): readonly RemedyEntry[] {
  const reconsideration = remedyIn(row, cells, 'reconsideration', {
    filed: 'reconsiderationFiled',
    outcome: 'reconsiderationOutcome',
    decided: 'reconsiderationDecided',
  });
  const kind =
    cells.word(row, 'litigationKind') ?? (reconsideration ? 'litigationAfterReconsideration' : 'directLitigation');
  const lawsuit = remedyIn(row, cells, kind, {
    filed: 'litigationFiled',
    outcome: 'litigationOutcome',
    decided: 'litigationDecided',
  });
  const remedies = [reconsideration, lawsuit].filter((remedy) => remedy !== null);
  return remedies.length > 0 ? remedies : noRemedies;
}

function remedyIn(
  row: SheetRow,
  cells: RowCells,
  code: string,
  fields: Record<'filed' | 'outcome' | 'decided', FieldCode>,
): RemedyEntry | null {
  const asked = cells.text(row, fields.filed);
  const isAsked = saysYes.test(asked);
  const filed = isAsked || saysNo.test(asked) ? null : cells.day(row, fields.filed);
  const decided = cells.day(row, fields.decided);
  const said = cells.text(row, fields.outcome);
  const isSaid = said !== '' && !saysNo.test(said);
  if (filed === null && decided === null && !isSaid && !isAsked) return null;
  const word = isSaid ? cells.word(row, fields.outcome) : null;
  const outcome = word === 'pending' ? null : (word ?? (isSaid ? 'unread' : null));
  return { row: code, filed, outcome, decided };
}
