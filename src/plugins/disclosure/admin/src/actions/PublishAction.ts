import { useDocumentRBAC } from '@strapi/strapi/admin';
import { isRecord, lastStage } from '../../../model';
import { useReviewQuery } from '../api/review';
import { updateDesk } from '../desk/store';
import { useReportForm } from '../report/useReportForm';
import { reportUid } from '../uids';
import { useWords } from '../words';
import type { Action } from './document-action';
import { isPublishKey, useShortcut } from './useShortcut';
import { useWrite } from './useWrite';

const isPublished = (document: unknown): boolean => isRecord(document) && document.status === 'published';

/** Whether an earlier version is public: what is published next is a correction. */
const isCorrection = (document: unknown): boolean => isRecord(document) && document.status === 'modified';

/** Publishes the report, or says what stands in the way: the button is never mute. */
export const PublishAction: Action = ({ model, activeTab, documentId, document }) => {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const mayPublish = useDocumentRBAC('PublishAction', (rights) => rights.canPublish ?? false);
  const isPublic = isPublished(document);
  const { data: review } = useReviewQuery(documentId ?? '', { skip: model !== reportUid || !documentId });
  const { publish } = useWrite(documentId, isPublic);
  const isClosed = model !== reportUid || !mayPublish || isSubmitting || activeTab === 'published';
  // The key comes right after what was typed: `modified` may not have heard of it yet, but publishing looks again.
  useShortcut(isPublishKey, () => {
    if (!isClosed) void publish();
  });
  if (model !== reportUid) return null;
  const disabled = isClosed || (!modified && (isPublic || !documentId));
  const onClick = async () => {
    if (modified || review?.stage !== lastStage || !isCorrection(document)) await publish();
    else updateDesk({ correction: true });
  };
  return { label: say('action.publish'), type: 'publish', disabled, onClick, position: ['panel'] };
};
PublishAction.type = 'publish';
PublishAction.position = ['panel'];
