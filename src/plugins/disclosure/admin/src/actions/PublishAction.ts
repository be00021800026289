import { useDocumentRBAC } from '@strapi/strapi/admin';
import { isRecord } from '../../../model';
import { useReportForm } from '../report/useReportForm';
import { reportUid } from '../uids';
import { useWords } from '../words';
import type { Action } from './document-action';
import { isPublishKey, useShortcut } from './useShortcut';
import { useWrite } from './useWrite';

const isPublished = (document: unknown): boolean => isRecord(document) && document.status === 'published';

/** Publishes the report, or says what stands in the way: the button is never mute. */
export const PublishAction: Action = ({ model, activeTab, documentId, document }) => {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const mayPublish = useDocumentRBAC('PublishAction', (rights) => rights.canPublish ?? false);
  const { publish } = useWrite(documentId);
  const isDone = !modified && (isPublished(document) || !documentId);
  const disabled = model !== reportUid || !mayPublish || isDone || isSubmitting || activeTab === 'published';
  useShortcut(isPublishKey, () => {
    if (!disabled) void publish();
  });
  if (model !== reportUid) return null;
  return { label: say('action.publish'), type: 'publish', disabled, onClick: publish, position: ['panel'] };
};
PublishAction.type = 'publish';
PublishAction.position = ['panel'];
