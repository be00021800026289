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
  const isPublic = isPublished(document);
  const { publish } = useWrite(documentId, isPublic);
  const isClosed = model !== reportUid || !mayPublish || isSubmitting || activeTab === 'published';
  // The key comes right after what was typed: `modified` may not have heard of it yet, but publishing looks again.
  useShortcut(isPublishKey, () => {
    if (!isClosed) void publish();
  });
  if (model !== reportUid) return null;
  const disabled = isClosed || (!modified && (isPublic || !documentId));
  return { label: say('action.publish'), type: 'publish', disabled, onClick: publish, position: ['panel'] };
};
PublishAction.type = 'publish';
PublishAction.position = ['panel'];
