/** Everything that follows from the form's values: worked out once a change, for all that show it. */
import {
  type CheckContext,
  cellsOf,
  checkReading,
  documentOf,
  type Explanation,
  type Finding,
  findLayout,
  type Layout,
  layoutForYear,
  layouts,
  plainText,
  type ReportDocument,
  readRows,
} from '../../../model';
import type { Entry } from './entry';
import { type CellMark, marksOf } from './marks';
import { entriesOf } from './rows';
import { suggestedTotals } from './totals';

export type FormValues = Readonly<Record<string, unknown>>;

export interface FormState {
  readonly layout: Layout;
  readonly document: ReportDocument;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<string, CellMark>;
  /** Whether nothing was written at a finding's place yet. */
  readonly isBlank: (path: string) => boolean;
  readonly suggestions: ReadonlyMap<string, number>;
  readonly explanations: readonly Explanation[];
}

/** The layout that the form is drawn in. While a new report has no year yet, that of the report year due now. */
export function layoutOf({ layout, year }: FormValues, now = new Date()): Layout {
  const stated = findLayout(layout);
  if (stated) return stated;
  return layouts[layoutForYear(typeof year === 'number' ? year : now.getFullYear() - 1)];
}

/** The organization that a new report's form names. */
export function chosenOrganization({ organization }: FormValues): string | undefined {
  const connect = (organization as { connect?: { documentId?: string }[] } | undefined)?.connect;
  return connect?.at(-1)?.documentId;
}

/** The value of the field that names a new report's organization. */
export const connected = (documentId: string) => ({
  connect: [{ id: documentId, documentId, apiData: { documentId } }],
  disconnect: [],
});

export const noContext: CheckContext = {};

/** Many ask for the state of the same values, and while the form changes some still ask for those before. */
const known = new WeakMap<FormValues, { context: CheckContext; state: FormState }>();

/**
 * How long a check takes stands in the browser's own timeline, as `disclosure:check`.
 *
 * @param context compared by identity, as are the values
 */
export function reportState(values: FormValues, context: CheckContext): FormState {
  const before = known.get(values);
  if (before?.context === context) return before.state;
  const start = performance.now();
  const state = workOut(values, context);
  performance.measure('disclosure:check', { start });
  known.set(values, { context, state });
  return state;
}

function workOut(values: FormValues, context: CheckContext): FormState {
  const layout = layoutOf(values);
  const entries = entriesOf(layout, values);
  // A new report is judged as that of the year whose layout it shows, until a year is chosen.
  const year = values.year ?? layout.reportYears.from;
  const reading = readRows({ ...values, year, layout: layout.code });
  const findings = checkReading(reading, context);
  return {
    layout,
    document: { ...documentOf(reading), year: typeof values.year === 'number' ? values.year : null },
    entries,
    findings,
    marks: marksOf(layout, findings, entries),
    isBlank: (path) => isBlankAt(path, layout, entries, reading.document.sections),
    suggestions: suggestedTotals(layout, entries),
    explanations: reading.document.explanations,
  };
}

function isBlankAt(
  path: string,
  layout: Layout,
  entries: readonly Entry[],
  sections: ReportDocument['sections'],
): boolean {
  const cell = cellsOf(layout).find(path);
  if (cell) return (entries[cell.index] ?? null) === null;
  const [first, chapter] = path.split('.');
  const body = sections.find((section) => section.chapter === chapter)?.body ?? [];
  return first === 'sections' && plainText(body).trim() === '';
}
