import { useParams } from 'react-router-dom';
import type { DeskContextResponse } from '../../../contracts';
import type { CheckContext } from '../../../model';
import { useDeskContextQuery } from '../api/desk';
import { chosenOrganization, type FormValues, noContext, type ReportState, reportState } from './report-state';
import { useReportForm } from './useReportForm';

/** The document id of the report in the edit view; `undefined` while it is being created. */
export function useReportId(): string | undefined {
  const { id } = useParams();
  return id === 'create' ? undefined : id;
}

const nothingKnown: DeskContextResponse['data'] = { organization: null, year: null, previous: null };

/** The organization of the report in the edit view and what it published last year. */
export function useDeskContext(): DeskContextResponse['data'] {
  const report = useReportId();
  const organization = useReportForm((form) => chosenOrganization(form.values));
  const year = useReportForm((form) => form.values.year);
  const known = typeof year === 'number' && year >= 2019 && year <= 2100 ? { year } : {};
  const wanted = report ? { report } : { organization: organization ?? '', ...known };
  const { data } = useDeskContextQuery(wanted, { skip: !report && !organization });
  return data ?? nothingKnown;
}

/** Cells, findings and suggestions of the report in the edit view, live. */
export function useReport(): ReportState {
  const values: FormValues = useReportForm((form) => form.values);
  return reportState(values, useCheckContext());
}

export function useCheckContext(): CheckContext {
  return contextOf(useDeskContext());
}

const contexts = new WeakMap<DeskContextResponse['data'], CheckContext>();

/** The same object for all who ask, so that what follows from it is worked out once. */
function contextOf(known: DeskContextResponse['data']): CheckContext {
  if (known === nothingKnown) return noContext;
  const context = contexts.get(known) ?? { organization: known.organization, previous: known.previous };
  contexts.set(known, context);
  return context;
}
