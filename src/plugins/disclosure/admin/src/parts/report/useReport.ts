import { useParams } from 'react-router-dom';
import type { DeskContextResponse } from '#contracts';
import { type CheckContext, isReportYear } from '#model';
import { useDeskContextQuery } from '../../api/desk';
import { chosenOrganization, type FormState, type FormValues, noContext, reportState } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';

/** The document id of the report in the edit view; `undefined` while it is being created. */
export function useReportId(): string | undefined {
  const { id } = useParams();
  return id === 'create' ? undefined : id;
}

const nothingKnown: DeskContextResponse['data'] = {
  organization: null,
  year: null,
  previous: null,
  history: [],
  others: [],
  below: null,
};

/** The organization of the report in the edit view and what it published last year. */
export function useDeskContext(): DeskContextResponse['data'] {
  const report = useReportId();
  const organization = useReportForm((form) => chosenOrganization(form.values));
  const year = useReportForm((form) => form.values.year);
  const known = isReportYear(year) ? { year } : {};
  const wanted = report ? { report } : { organization: organization ?? '', ...known };
  const { data } = useDeskContextQuery(wanted, { skip: !report && !organization });
  return data ?? nothingKnown;
}

/** Cells, findings and suggestions of the report in the edit view, live. */
export function useReport(): FormState {
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
  const { organization, previous, history, others, below } = known;
  const context = contexts.get(known) ?? { organization, previous, history, others, below };
  contexts.set(known, context);
  return context;
}
