import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import { isContentApi } from './content-api';
import type { HookFactory } from './hook';

/** A withdrawn report is not "not found": the content API says that it was withdrawn, and why. */
export const withdrawnReads: HookFactory = (strapi) => async (call, next) => {
  const { documentId } = call.params;
  if (call.uid !== reportUid || call.action !== 'findOne' || !documentId || !isContentApi(strapi)) return next();
  const found = await next();
  if (found) return found;
  const subject = await subjectOf(strapi, documentId);
  const withdrawal = subject && (await getService(strapi, 'publicRecord').withdrawal(subject.code, subject.year));
  if (withdrawal) throw withdrawal;
  return found;
};

/** Whose report of which year it is; of one whose draft was deleted, its history knows. */
async function subjectOf(strapi: Core.Strapi, documentId: string): Promise<{ code: string; year: number } | undefined> {
  const draft = await getService(strapi, 'reports').draft(documentId);
  if (draft?.organization && draft.year !== null) return { code: draft.organization.code, year: draft.year };
  return getService(strapi, 'reviewEvents').subject(documentId);
}
