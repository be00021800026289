/** What the words of a field may mean, with their labels: what a person chooses from. */
import { cellsOf } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import { type Label, label } from '../layout/label';
import { layoutCodes } from '../layout/lookup';
import { typeset } from '../layout/printed';
import { layouts } from '../layouts';
import type { FieldCode } from './fields';
import { fieldOf } from './fields';
import { countedRows } from './places-of-layout';
import { channelLabels } from './words/channels';
import { stillOpen } from './words/outcomes';

export interface MeaningChoice {
  code: string;
  label: Label;
}

/** The newest form tells most apart: what is said in its rows can be counted in every other. */
const newest = (): Layout => layouts[layoutCodes[layoutCodes.length - 1] ?? 'v2021'];

const open: MeaningChoice = { code: stillOpen, label: label('尚在办理', 'Still open') };
const answers: readonly MeaningChoice[] = [
  { code: 'yes', label: label('是', 'Yes') },
  { code: 'no', label: label('否', 'No') },
];

/** Rows or columns of a table with their labels, in the order of the layout. */
function labelled(
  table: 'applications' | 'remedies',
  part: 'row' | 'column',
  codes: readonly string[],
): MeaningChoice[] {
  const found = new Map<string, MeaningChoice>();
  for (const cell of cellsOf(newest()).all)
    if (cell.table.code === table && codes.includes(cell[part].code))
      found.set(cell[part].code, { code: cell[part].code, label: typeset(cell[part].label) });
  return [...found.values()];
}

/** Empty for a field whose words mean nothing by themselves, such as a day. */
export function meaningsOf(field: FieldCode): readonly MeaningChoice[] {
  const rows = countedRows(newest());
  switch (field) {
    case 'applicant':
    case 'name':
      return labelled('applications', 'column', rows.applicants);
    case 'outcome':
    case 'reason':
      return [...labelled('applications', 'row', rows.results), open];
    case 'channel':
      return Object.entries(channelLabels).map(([code, label]) => ({ code, label }));
    case 'reconsiderationOutcome':
    case 'litigationOutcome':
      return labelled('remedies', 'column', rows.remedyOutcomes);
    case 'litigationKind':
      return labelled('remedies', 'row', rows.remedies.slice(1));
    default:
      return fieldOf(field).kind === 'answer' ? answers : [];
  }
}
