import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usualTitle } from '#model';
import { chosenOrganization, connected } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useDeskContext, useReportId } from '../../parts/report/useReport';
import { beginning } from '../../uids';

/**
 * A new report begins with the organization and year of the link that was followed, and with its usual title; a title
 * that a person has written stays.
 */
export function useBeginning(): void {
  const isNew = useReportId() === undefined;
  const [parameters] = useSearchParams();
  const values = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  const { organization } = useDeskContext();
  const made = useRef<string>(undefined);
  const wanted = beginning.read(parameters);
  const { year, title } = values;
  const chosen = chosenOrganization(values);

  useEffect(() => {
    if (!isNew) return;
    if (wanted.year !== undefined && typeof year !== 'number') onChange('year', wanted.year);
    if (wanted.organization !== undefined && !chosen) onChange('organization', connected(wanted.organization));
  }, [isNew]);

  useEffect(() => {
    if (!isNew || !organization || !chosen || typeof year !== 'number') return;
    if (typeof title === 'string' && title !== '' && title !== made.current) return;
    made.current = usualTitle(organization.name, year);
    if (title !== made.current) onChange('title', made.current);
  }, [isNew, organization, chosen, year]);
}
