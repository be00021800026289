import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { lastStage } from '#model';
import {
  usePublishReportMutation,
  useRefreshReportMutation,
  useSaveReportMutation,
  useStoredReportMutation,
  type Written,
} from '../../api/desk';
import { useReviewQuery } from '../../api/review';
import { serverAddress } from '../../api/server-address';
import { dropBackup } from '../../form/backup';
import { lastWriter } from '../../form/last-writer';
import { differences } from '../../form/merge';
import { payloadOf } from '../../form/payload';
import { findingsOf, messageOf, type RefusalKind, refusalOf } from '../../form/refusal';
import type { FormValues } from '../../form/report-state';
import { layoutOf, reportState } from '../../form/report-state';
import { flushInputs } from '../../form-bridge/held-back';
import { useFormWriting } from '../../form-bridge/useFormWriting';
import { type Act, updateDesk } from '../../parts/report/store';
import { useCheckContext } from '../../parts/report/useReport';
import { reportPath } from '../../uids';
import { useWords } from '../../words';
import { useBackupKey } from '../desk/useBackupKey';

/** Whether two versions of the form would be stored as the same. */
const isSame = (one: FormValues, other: FormValues): boolean =>
  JSON.stringify(payloadOf(one)) === JSON.stringify(payloadOf(other));

type Status = 'draft' | 'published';

const actOf = (status: Status): Act => (status === 'draft' ? 'save' : 'publish');

/**
 * Saves or publishes the report in the form. Whatever the server answers, what was typed stays; Strapi's own actions
 * lose it when the server refuses. A report without changes is not sent.
 *
 * @param isPublic whether the report is published as it is stored
 */
export function useWrite(documentId: string | undefined, isPublic = false) {
  const { say, language } = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { getValues, initial, isValid, showErrors, setBusy, accept } = useFormWriting();
  const context = useCheckContext();
  const backup = useBackupKey();
  const [save] = useSaveReportMutation();
  const [publish] = usePublishReportMutation();
  const [fetchStored] = useStoredReportMutation();
  const [refresh] = useRefreshReportMutation();
  const { data: review } = useReviewQuery(documentId ?? '', { skip: !documentId });

  async function onConflict(values: FormValues): Promise<void> {
    const stored = await fetchStored(documentId ?? '');
    if (!('data' in stored)) {
      updateDesk({ unsaved: 'failed' });
      return;
    }
    const theirs: FormValues = stored.data;
    const found = differences(layoutOf(theirs), initial, values, theirs);
    if (found.some(({ changedBy }) => changedBy === 'both')) {
      updateDesk({ conflict: { base: initial, mine: values, theirs } });
      return;
    }
    // Both worked at different places: nobody has to be asked, and nothing is lost.
    const who = lastWriter(theirs) ?? say('conflict.someone');
    toggleNotification({ type: 'info', message: say('conflict.nothingContested', { who }) });
    updateDesk({ resolution: { differences: found, choices: new Map() } });
    void refresh(documentId ?? '');
  }

  async function onRefusal(error: unknown, values: FormValues, status: Status): Promise<void> {
    const refusal: RefusalKind = refusalOf(error);
    const findings = findingsOf(error);
    if (refusal === 'conflict') await onConflict(values);
    else if (refusal === 'session' || refusal === 'failed') updateDesk({ unsaved: refusal });
    else {
      showErrors(error);
      if (findings.length > 0) updateDesk({ refused: { act: actOf(status), findings } });
      else toggleNotification({ type: 'danger', message: messageOf(error, language) ?? say('save.failed') });
    }
  }

  async function onWritten(written: Written, values: FormValues, status: Status): Promise<void> {
    updateDesk({ unsaved: null });
    const message = say(status === 'published' ? 'publish.done' : 'save.done');
    const page = status === 'published' ? review?.publicPath : undefined;
    const link = page && { link: { url: `${serverAddress()}${page}`, label: say('review.publicPage') } };
    toggleNotification({ type: 'success', message, ...link });
    dropBackup(sessionStorage, backup);
    // The next save may come before the report is fetched anew: it begins at the revision that this one made.
    if (documentId) accept({ ...values, revision: written.revision ?? values.revision });
    else navigate(reportPath(written.documentId), { replace: true });
  }

  /** Whether the report may be sent; says why where not. */
  async function isReady(values: FormValues, status: Status): Promise<boolean> {
    const blocking =
      status === 'published'
        ? reportState(values, context).findings.filter(({ severity }) => severity === 'error')
        : [];
    if (blocking.length > 0) {
      updateDesk({ refused: { act: 'publish', findings: blocking } });
      return false;
    }
    const isAllowed = await isValid(status);
    if (!isAllowed) toggleNotification({ type: 'danger', message: say('save.invalid') });
    return isAllowed;
  }

  /** Whether there is something to write, it may be sent, and the person, where that is asked, wants it. */
  async function mayWrite(values: FormValues, status: Status): Promise<boolean> {
    const isUnchanged = isSame(values, initial);
    const isDone = status === 'draft' || isPublic || !documentId;
    if (isDone && isUnchanged) return false;
    if (!(await isReady(values, status))) return false;
    if (review?.stage !== lastStage) return true;
    if (status === 'published') return !isUnchanged || (await mayPublish());
    return !review.publication || (await mayReopen());
  }

  async function write(status: Status): Promise<void> {
    setBusy(true);
    try {
      await flushInputs();
      const values = getValues();
      if (!(await mayWrite(values, status))) return;
      const send = status === 'published' ? publish : save;
      const answer = await send({ documentId, data: payloadOf(values) });
      if ('data' in answer) await onWritten(answer.data.data, values, status);
      else await onRefusal(answer.error, values, status);
    } finally {
      setBusy(false);
    }
  }
  return { save: () => write('draft'), publish: () => write('published') };
}

/** Whether the person wants a change to a public report saved, although that reopens its review. */
const mayReopen = (): Promise<boolean> => new Promise((resolve) => updateDesk({ reopening: resolve }));

/** Whether the person wants the report to become public, having seen what and where. */
const mayPublish = (): Promise<boolean> => new Promise((resolve) => updateDesk({ publishing: resolve }));
