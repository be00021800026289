import type { Core } from '@strapi/strapi';
import { canonicalDigest, firstStage, fromRows, lastStage } from '../../../../model';
import { forbidden } from '../../errors';
import { getService } from '..';
import type { Actor } from '../actor';
import type { StoredVersion } from '../reports';
import { mayEditIn, type Person } from './permitted-moves';

/**
 * Who writes: a person of the admin panel, a caller of the content API, or `null` for the system itself (command line,
 * start-up).
 */
export type Writer = ((Person & Actor) | 'content-api') | null;

const system: Actor = { actorId: null, actorName: 'system' };
const contentApi: Actor = { actorId: null, actorName: 'content API' };

const actorOf = (writer: Writer): Actor => (writer === 'content-api' ? contentApi : (writer ?? system));

/** Whether two versions of a report differ in anything that becomes public or that reviewers judge. */
export function differ(before: StoredVersion, after: StoredVersion): boolean {
  return (
    (before.sourceUrl ?? null) !== (after.sourceUrl ?? null) ||
    canonicalDigest(fromRows(before)) !== canonicalDigest(fromRows(after))
  );
}

/** What it means that a report's content changes, by the stage where it stands. */
export const reviewEdits = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Refuses a writer whom the stage does not let edit. The content API holds no role: it writes where work begins and
   * where it begins anew, not what a reviewer is reading.
   *
   * @param code the stage where the report stands
   */
  async refuseUnlessEditor(code: string, writer: Writer): Promise<void> {
    if (writer === null) return;
    const stage = (await getService(strapi, 'stages').list()).find((candidate) => candidate.code === code);
    if (!stage) return;
    const open = writer === 'content-api' ? code === firstStage || code === lastStage : mayEditIn(stage, writer);
    if (!open)
      throw forbidden(
        {
          zh: `报告处于“${stage.name}”环节，您的角色不能修改`,
          en: `The report is in the stage "${stage.name}", where your role may not edit it`,
        },
        ['stage'],
      );
  },

  /**
   * Keeps the history of a change that was just stored, in the caller's transaction: in a stage of review it is noted
   * for the next reviewer, after approval the report goes back to the beginning.
   *
   * @param comment what the history cannot tell by comparing documents
   * @returns the stage where the report stands now
   */
  async record(after: StoredVersion, writer: Writer, comment?: string): Promise<string> {
    const stage = after.stage ?? firstStage;
    if (stage === firstStage) return stage;
    const actor = actorOf(writer);
    if (stage !== lastStage) {
      await getService(strapi, 'reviewEvents').append(after, { kind: 'edit', from: stage, to: stage, comment, actor });
      return stage;
    }
    await getService(strapi, 'moves').reopen(after, 'reopen', actor);
    return firstStage;
  },

  /** Notes that a draft which reviewers have seen was deleted. */
  async recordDeletion(before: StoredVersion, writer: Writer): Promise<void> {
    if ((await getService(strapi, 'reviewEvents').of(before.documentId)).length === 0) return;
    const [stage, actor] = [before.stage ?? firstStage, actorOf(writer)];
    await getService(strapi, 'reviewEvents').append(before, { kind: 'delete', from: stage, to: stage, actor });
  },
});
