import type { Core } from '@strapi/strapi';
import { firstStage, label, lastStage } from '#model';
import { forbidden } from '../../errors';
import type { StoredVersion } from '../reports';
import { approvals } from './approvals';
import { reviewEvents } from './events';
import { moves } from './moves';
import { mayEditIn } from './permitted-moves';
import { stages } from './stages';
import { actorOf, type Writer } from './writer';
import { reviewWriters } from './writers';

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
    const stage = (await stages({ strapi }).list()).find((candidate) => candidate.code === code);
    if (!stage) return;
    const open = writer === 'content-api' ? code === firstStage || code === lastStage : mayEditIn(stage, writer);
    if (!open)
      throw forbidden(
        label(
          `报告处于“${stage.name}”环节，您的角色不能修改`,
          `The report is in the stage "${stage.name}", where your role may not edit it`,
        ),
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
      await reviewEvents({ strapi }).append(after, { kind: 'edit', from: stage, to: stage, comment, actor });
      return stage;
    }
    await moves({ strapi }).reopen(after, 'reopen', actor);
    return firstStage;
  },

  /**
   * Notes that the report's organization changed while a reviewer had the report: an edit, in the caller's transaction.
   * After approval the report goes back to the beginning. Whoever made the change counts among the writers.
   */
  async recordOrganization(report: StoredVersion, writer: Writer): Promise<void> {
    const [stage, actor] = [report.stage ?? firstStage, actorOf(writer)];
    if (stage === lastStage) {
      if (!(await approvals({ strapi }).isPending(report))) return;
      await moves({ strapi }).reopen(report, 'organization', actor);
    } else await reviewEvents({ strapi }).append(report, { kind: 'organization', from: stage, to: stage, actor });
    await reviewWriters({ strapi }).note(report.documentId, actor.actorId);
  },

  /** Notes that a draft was thrown away, with what it said: deleted, or given up for the published version. */
  async recordThrownAway(before: StoredVersion, kind: 'delete' | 'discard', writer: Writer): Promise<void> {
    const stage = before.stage ?? firstStage;
    const happening = { kind, from: stage, to: stage, actor: actorOf(writer) };
    await reviewEvents({ strapi }).append(before, happening);
  },
});
