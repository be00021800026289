import { Status, Typography } from '@strapi/design-system';
import { type ReportStatus, statusLabels } from '#model';
import { useWords } from '../../words';

const variants = {
  drafting: 'neutral',
  returned: 'danger',
  withdrawn: 'danger',
  submitted: 'secondary',
  inReview: 'secondary',
  approved: 'primary',
  correcting: 'alternative',
  published: 'success',
} as const satisfies Record<ReportStatus, string>;

/** The word for where a report stands; the same on every screen. */
export function StatusBadge({ status }: { readonly status: ReportStatus }) {
  const { pick } = useWords();
  return (
    <Status size="S" variant={variants[status]} maxWidth="max-content" data-report-status={status}>
      <Typography tag="span" variant="omega" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
        {pick(statusLabels[status])}
      </Typography>
    </Status>
  );
}
