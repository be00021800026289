import type { Core } from '@strapi/strapi';
import { firstStage } from '../../../model';
import { reportUid } from '../content-types/uids';
import { getService } from '../services';
import type { StoredVersion } from '../services/reports';
import { differ } from '../services/review/edits';
import { type HookFactory, isBirth } from './hook';
import { draftBefore, storedAfter } from './stored';
import { writerOf } from './writer';

/** The stage where the report stands once the change is in the books. */
async function recordChange(strapi: Core.Strapi, before: StoredVersion, after: StoredVersion): Promise<string> {
  const writer = writerOf(strapi);
  const edits = getService(strapi, 'reviewEdits');
  await edits.refuseUnlessEditor(before.stage ?? firstStage, writer);
  return edits.record({ ...after, stage: before.stage }, writer, movedSource(before, after));
}

/** The address of the source stands in no document, so that no comparison of documents shows its change. */
function movedSource(before: StoredVersion, after: StoredVersion): string | undefined {
  const [from, to] = [before.sourceUrl ?? '', after.sourceUrl ?? ''];
  return from === to ? undefined : `来源网址 / Source address: ${from || '—'} → ${to || '—'}`;
}

/** Going back to the published version brings that version's stage along; the report stays where it was. */
function keepStage(strapi: Core.Strapi, { documentId, stage }: StoredVersion): Promise<unknown> {
  return strapi.db.query(reportUid).updateMany({ where: { documentId, publishedAt: null }, data: { stage } });
}

const changes: ReadonlySet<string> = new Set(['update', 'discardDraft']);

/**
 * What a write means for the review: who may change content at this stage, and what becomes of the stage. Saving a
 * report as it is changes nothing, so that publishing, which saves first, is no edit.
 */
export const editsInReview: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !changes.has(call.action)) return next();
  const before = await draftBefore(strapi, call);
  const result = await next();
  const { draft: after } = await storedAfter(strapi, call, result);
  if (!before || !after) return result;
  if (after.stage !== before.stage) await keepStage(strapi, before);
  if (!differ(before, after)) return result;
  const stage = await recordChange(strapi, before, after);
  return typeof result === 'object' && result !== null && 'stage' in result ? { ...result, stage } : result;
};

/** A new report begins in the first stage, so whoever writes it has to be let edit there. */
export const birthInReview: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !isBirth(call)) return next();
  await getService(strapi, 'reviewEdits').refuseUnlessEditor(firstStage, writerOf(strapi));
  return next();
};
