import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { reportPath } from '../../uids';

/** A link to a report in the Content Manager. */
export function ReportLink({ documentId, children }: { readonly documentId: string; readonly children: ReactNode }) {
  return (
    <Link tag={RouterLink} to={reportPath(documentId)}>
      {children}
    </Link>
  );
}
