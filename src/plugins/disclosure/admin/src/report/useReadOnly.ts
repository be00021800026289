import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useReportId } from './useReport';
import { useReportForm } from './useReportForm';

/** Whether a field of the report may not be edited: on the Published tab, or without the right. */
export function useReadOnly(field: string): boolean {
  const report = useReportId();
  const isDisabled = useReportForm((form) => form.disabled);
  const mayEdit = useDocumentRBAC('useReadOnly', ({ canUserAction, canUpdateFields, canCreateFields }) =>
    canUserAction(field, (report ? canUpdateFields : canCreateFields) ?? [], 'component'),
  );
  return isDisabled || !mayEdit;
}
