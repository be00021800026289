import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { isRecord } from '../../../model';
import { usePublishReportMutation, useSaveReportMutation, useStoredReportMutation } from '../api/desk';
import { dropBackup } from '../desk/backup';
import { payloadOf } from '../desk/payload';
import { updateDesk } from '../desk/store';
import { useBackupKey } from '../desk/useBackupKey';
import type { FormValues } from '../report/report-state';
import { reportState } from '../report/report-state';
import { useCheckContext } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { reportPath } from '../uids';
import { useWords } from '../words';
import { findingsOf, type Refusal, refusalOf } from './refusal';

/** Lets inputs that hold back what was typed, such as the text editors, hand it to the form. */
async function flushInputs(): Promise<void> {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  await new Promise((resolve) => setTimeout(resolve));
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
}

/** Whether two versions of the form would be stored as the same. */
const isSame = (one: FormValues, other: FormValues): boolean =>
  JSON.stringify(payloadOf(one)) === JSON.stringify(payloadOf(other));

type Status = 'draft' | 'published';

/**
 * Saves or publishes the report in the form. Strapi's own actions forget what was typed when the server refuses; these
 * keep it, whatever the answer. Where nothing changed there is nothing to save, nor to publish once more.
 *
 * @param isPublic whether the report is published as it is stored
 */
export function useWrite(documentId: string | undefined, isPublic = false) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: formatErrors } = useAPIErrorHandler();
  const getValues = useReportForm((form) => form.getValues);
  const getInitial = useReportForm((form) => form.initialValues);
  const validate = useReportForm((form) => form.validate);
  const setErrors = useReportForm((form) => form.setErrors);
  const setSubmitting = useReportForm((form) => form.setSubmitting);
  const resetForm = useReportForm((form) => form.resetForm);
  const context = useCheckContext();
  const backup = useBackupKey();
  const [save] = useSaveReportMutation();
  const [publish] = usePublishReportMutation();
  const [fetchStored] = useStoredReportMutation();

  async function onConflict(values: FormValues): Promise<void> {
    const stored = await fetchStored(documentId ?? '');
    if ('data' in stored) updateDesk({ conflict: { base: getInitial, mine: values, theirs: stored.data } });
    else updateDesk({ unsaved: 'failed' });
  }

  async function onRefusal(error: unknown, values: FormValues): Promise<void> {
    const refusal: Refusal = refusalOf(error);
    const findings = findingsOf(error);
    if (refusal === 'conflict') await onConflict(values);
    else if (refusal === 'session' || refusal === 'failed') updateDesk({ unsaved: refusal });
    else {
      if (isRecord(error) && error.name === 'ValidationError') setErrors(formatErrors(error as never));
      if (findings.length > 0) updateDesk({ refused: findings });
      else toggleNotification({ type: 'danger', message: messageOf(error) ?? say('save.failed') });
    }
  }

  async function onWritten(written: string, values: FormValues, status: Status): Promise<void> {
    updateDesk({ unsaved: null });
    toggleNotification({ type: 'success', message: say(status === 'published' ? 'publish.done' : 'save.done') });
    dropBackup(sessionStorage, backup);
    if (documentId) resetForm(values);
    else navigate(reportPath(written), { replace: true });
  }

  /** Whether the report may be sent; says why where not. */
  async function isReady(values: FormValues, status: Status): Promise<boolean> {
    const blocking =
      status === 'published'
        ? reportState(values, context).findings.filter(({ severity }) => severity === 'error')
        : [];
    if (blocking.length > 0) {
      updateDesk({ refused: blocking });
      return false;
    }
    const { errors } = await validate(true, { status });
    if (errors) toggleNotification({ type: 'danger', message: say('save.invalid') });
    return !errors;
  }

  async function write(status: Status): Promise<void> {
    setSubmitting(true);
    try {
      await flushInputs();
      const values = getValues() as FormValues;
      const isDone = status === 'draft' || isPublic || !documentId;
      if (isDone && isSame(values, getInitial)) return;
      if (!(await isReady(values, status))) return;
      const send = status === 'published' ? publish : save;
      const answer = await send({ documentId, data: payloadOf(values) });
      if ('data' in answer) await onWritten(answer.data.data.documentId, values, status);
      else await onRefusal(answer.error, values);
    } finally {
      setSubmitting(false);
    }
  }
  return { save: () => write('draft'), publish: () => write('published') };
}

const messageOf = (error: unknown): string | undefined =>
  isRecord(error) && typeof error.message === 'string' ? error.message : undefined;
