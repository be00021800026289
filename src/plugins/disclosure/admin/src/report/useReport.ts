import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import type { DeskContextResponse } from '../../../contracts';
import type { CheckContext } from '../../../model';
import { useDeskContextQuery } from '../api/desk';
import { type FormValues, noContext, type ReportState, reportState } from './report-state';
import { useReportForm } from './useReportForm';

/** The document id of the report in the edit view; `undefined` while it is being created. */
export function useReportId(): string | undefined {
  const { id } = useParams();
  return id === 'create' ? undefined : id;
}

/** The organization that a new report's form names. */
export function chosenOrganization({ organization }: FormValues): string | undefined {
  const connect = (organization as { connect?: { documentId?: string }[] } | undefined)?.connect;
  return connect?.at(-1)?.documentId;
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
  const { organization, previous } = useDeskContext();
  return useMemo(() => (organization || previous ? { organization, previous } : noContext), [organization, previous]);
}
