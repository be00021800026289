import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useReviewQuery } from '../../api/review';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReportId } from './useReport';

/** Whether the stage where the report stands leaves its content to others. */
export function useLeftToOthers(): boolean {
  const report = useReportId();
  const { data: review } = useReviewQuery(report ?? '', { skip: !report });
  return review?.mayEdit === false;
}

/** Whether a field of the report may not be edited: on the Published tab, without the right, or not at this stage. */
export function useReadOnly(field: string): boolean {
  const report = useReportId();
  const isLeftToOthers = useLeftToOthers();
  const isDisabled = useReportForm((form) => form.disabled);
  const mayEdit = useDocumentRBAC('useReadOnly', ({ canUserAction, canUpdateFields, canCreateFields }) =>
    canUserAction(field, (report ? canUpdateFields : canCreateFields) ?? [], 'component'),
  );
  return isDisabled || isLeftToOthers || !mayEdit;
}
