import { useAuth } from '@strapi/strapi/admin';
import { useReportId } from '../../parts/report/useReport';

/** Where the copy of a report stands: each person finds their own, also in a tab that another used before. */
export function useBackupKey(): string {
  const documentId = useReportId();
  const person = useAuth('disclosure', ({ user }) => user?.id);
  return `disclosure-unsaved:${person}:${documentId ?? 'create'}`;
}
