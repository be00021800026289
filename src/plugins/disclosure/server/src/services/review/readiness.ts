import type { Core } from '@strapi/strapi';
import type { BulkAct, Readiness, ReadinessResponse } from '#contracts/review';
import type { Stage } from '#contracts/stages';
import {
  blocksPublication,
  canonicalDigest,
  firstStage,
  fromRows,
  type Label,
  label,
  lastStage,
  summarize,
  unexplained,
} from '#model';
import { reportUid } from '../../content-types/uids';
import { visible } from '../desk/visible';
import { reports, type StoredVersion } from '../reports';
import { reviewEvents, type StoredEvent } from './events';
import { judgeMove } from './permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './person';
import { stages } from './stages';
import { reportStatuses } from './statuses';
import { reviewWriters } from './writers';

const publishAction = 'plugin::content-manager.explorer.publish';

interface Candidate {
  report: StoredVersion;
  status: Readiness['status'];
  stages: readonly Stage[];
  events: readonly StoredEvent[];
  /** Whether the person wrote content since the last published version. */
  isWriter: boolean;
  person: ActingPerson;
}

/** Which of many reports could be submitted or published now, and why the others not. Changes nothing. */
export const readiness = ({ strapi }: { strapi: Core.Strapi }) => {
  const stageChain = stages({ strapi });

  async function findingsRefusal(report: StoredVersion): Promise<Label | null> {
    const { findings } = await reports({ strapi }).judge(report);
    const { errors } = summarize(findings);
    if (blocksPublication(findings)) return label(`有 ${errors} 处错误`, `${errors} errors`);
    const open = unexplained(findings, fromRows(report).explanations).length;
    return open > 0 ? label(`有 ${open} 条提醒未说明理由`, `${open} warnings without an explanation`) : null;
  }

  async function submission({ report, stages, events, isWriter, person }: Candidate): Promise<Label | null> {
    if ((report.stage ?? firstStage) !== firstStage) return label('已经提交', 'Submitted already');
    const to = stages[1]?.code ?? lastStage;
    const verdict = judgeMove({ stages, stage: firstStage, events, writers: isWriter ? [person.id] : [] }, to, person);
    return 'refusal' in verdict ? verdict.refusal : await findingsRefusal(report);
  }

  async function publication({ report, status, events, person }: Candidate): Promise<Label | null> {
    if (status === 'published') return label('已经发布', 'Published already');
    if (!person.userAbility.can(publishAction, reportUid))
      return label('您的角色不能发布', 'Your role may not publish');
    if (report.stage !== lastStage) return label('尚未审核通过', 'Not approved yet');
    const approval = events.findLast(({ toStage }) => toStage === lastStage);
    return approval?.digest === canonicalDigest(fromRows(report))
      ? null
      : label('与审核通过的内容不一致', 'Not what was approved');
  }

  const refusals: Readonly<Record<BulkAct, (candidate: Candidate) => Promise<Label | null>>> = {
    submit: submission,
    publish: publication,
  };

  return {
    /** In the order asked for; reports that the caller may not see are left out. */
    async of(documentIds: readonly string[], act: BulkAct, asking: Asking): Promise<ReadinessResponse> {
      const person = await requirePerson(strapi, asking);
      const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
      const found = await reports({ strapi }).whole(await visible(strapi, person).reports(where));
      const ids = found.map(({ documentId }) => documentId);
      const stages = await stageChain.list();
      const statuses = await reportStatuses({ strapi }).of(ids);
      const events = await reviewEvents({ strapi }).of(ids);
      const written = await reviewWriters({ strapi }).by(person.id, ids);
      const data: Readiness[] = [];
      // One after the other: each asks the record what it knows of the body.
      for (const report of found) {
        const { documentId, title, year, organization } = report;
        const status = statuses.get(documentId) ?? 'drafting';
        const own = events.filter((event) => event.report === documentId);
        const candidate = { report, status, stages, events: own, isWriter: written.has(documentId), person };
        data.push({
          documentId,
          title,
          year,
          organization: organization && { code: organization.code, name: organization.name },
          status,
          digest: canonicalDigest(fromRows(report)),
          to: act === 'submit' ? (stages[1]?.code ?? lastStage) : null,
          refusal: await refusals[act](candidate),
        });
      }
      data.sort((one, other) => documentIds.indexOf(one.documentId) - documentIds.indexOf(other.documentId));
      return { data };
    },
  };
};
