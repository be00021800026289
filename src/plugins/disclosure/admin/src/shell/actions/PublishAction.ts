import { useDocumentRBAC } from '@strapi/strapi/admin';
import { isRecord, lastStage } from '#model';
import { useReviewQuery } from '../../api/review';
import { useReportForm } from '../../form-bridge/useReportForm';
import { isPublishKey, useShortcut } from '../../form-bridge/useShortcut';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { Action } from './document-action';
import { useWrite } from './useWrite';

const isPublished = (document: unknown): boolean => isRecord(document) && document.status === 'published';

/** Whether publishing is the next sensible act: the report is approved and nothing is left to save. */
function useIsNext({ model, documentId, document }: Parameters<Action>[0]): boolean {
  const modified = useReportForm((form) => form.modified);
  const { data: review } = useReviewQuery(documentId ?? '', { skip: model !== reportUid || !documentId });
  return review?.stage === lastStage && !modified && !isPublished(document);
}

/** The first button where publishing is the next act. */
export const PublishNextAction: Action = (props) => {
  const isNext = useIsNext(props);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const description = usePublish(props);
  // The key comes right after what was typed: `modified` may not have heard of it yet, but publishing looks again.
  useShortcut(isPublishKey, () => {
    if (description && !isSubmitting) void description.onClick?.();
  });
  return isNext ? description : null;
};
PublishNextAction.type = 'publish';
PublishNextAction.position = ['panel'];

/** Beside saving, for those who may publish: pressed too early, it says what stands in the way. */
export const PublishAction: Action = (props) => {
  const isNext = useIsNext(props);
  const description = usePublish(props);
  return description && !isNext ? { ...description, variant: 'tertiary' } : null;
};
PublishAction.type = 'publish';
PublishAction.position = ['panel'];

function usePublish({ model, activeTab, documentId, document }: Parameters<Action>[0]): ReturnType<Action> {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const mayPublish = useDocumentRBAC('PublishAction', (rights) => rights.canPublish ?? false);
  const isPublic = isPublished(document);
  const { publish } = useWrite(documentId, isPublic);
  if (model !== reportUid || !mayPublish || activeTab === 'published') return null;
  return {
    label: say('action.publish'),
    type: 'publish',
    variant: 'default',
    disabled: isSubmitting || (!modified && (isPublic || !documentId)),
    onClick: publish,
    position: ['panel'],
  };
}
