import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { isRecord } from '#model';
import { useDeleteReportMutation, useDiscardReportMutation } from '../../api/desk';
import { refusalOf } from '../../form/refusal';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { ActionProps } from './document-action';

export type ThrowAway = 'discard' | 'delete';

const revisionOf = (document: unknown): number | undefined =>
  isRecord(document) && typeof document.revision === 'number' ? document.revision : undefined;

/** Discards changes or deletes a draft, unless someone else saved since the person opened it. */
export function useThrowAway(removal: ThrowAway, { documentId, document }: ActionProps): () => Promise<void> {
  const { say } = useWords();
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [discard] = useDiscardReportMutation();
  const [remove] = useDeleteReportMutation();
  return async () => {
    if (!documentId) return;
    const send = removal === 'discard' ? discard : remove;
    const answer = await send({ documentId, revision: revisionOf(document) });
    if ('data' in answer) {
      const done = `content-manager.success.record.${removal}`;
      toggleNotification({ type: 'success', message: formatMessage({ id: done }) });
      if (removal === 'delete') navigate(`/content-manager/collection-types/${reportUid}`, { replace: true });
    } else toggleNotification({ type: 'danger', message: textOf(answer.error, say) });
  };
}

function textOf(error: unknown, say: ReturnType<typeof useWords>['say']): string {
  if (refusalOf(error) === 'conflict') return say('throwAway.conflict');
  return isRecord(error) && typeof error.message === 'string' ? error.message : say('save.failed');
}
