import type { Core } from '@strapi/strapi';
import type { WaitingReport, WaitingReports } from '../../../../contracts/review';
import type { Stage } from '../../../../contracts/stages';
import { firstStage, lastStage } from '../../../../model';
import { reportUid } from '../../content-types/uids';
import { getService } from '..';
import { type Caller, visible } from '../desk/visible';
import { type StoredEvent, toReviewEvent } from './events';
import { permittedMoves } from './permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './person';

/** A draft as far as the choice looks at it. */
interface DraftHeading {
  documentId: string;
  stage: string;
  updatedAt: string;
}

interface Listed extends DraftHeading {
  title: string | null;
  year: number;
  organization: { code: string; name: string } | null;
}

type Page = { page: number; pageSize: number };

const publishAction = 'plugin::content-manager.explorer.publish';

/** Whether a person could take a report onwards from a stage: by a move, or out of the last by publishing it. */
function actsAt(
  stage: string,
  stages: readonly Stage[],
  person: ActingPerson,
  events: readonly StoredEvent[],
): boolean {
  if (stage === lastStage) return person.userAbility.can(publishAction, reportUid);
  const moves = permittedMoves({ stages, stage, events }, person);
  return moves.some(({ kind }) => kind === 'submit' || kind === 'approve');
}

/** Reports that wait for one person: those that they could take onwards now. */
export const waiting = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Drafts in the last stage that are public as they stand: publishing leaves both versions with one date. */
  async function publicAsTheyStand(candidates: readonly DraftHeading[]): Promise<Set<string>> {
    const approved = candidates.filter(({ stage }) => stage === lastStage);
    const where = {
      documentId: { $in: approved.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    };
    const published: DraftHeading[] = await strapi.db
      .query(reportUid)
      .findMany({ where, select: ['documentId', 'updatedAt'] });
    const dates = new Map(published.map(({ documentId, updatedAt }) => [documentId, new Date(updatedAt)]));
    const isPublic = ({ documentId, updatedAt }: DraftHeading) => (dates.get(documentId) ?? 0) >= new Date(updatedAt);
    return new Set(approved.filter(isPublic).map(({ documentId }) => documentId));
  }

  /** Of reports with which the person had to do, those that someone else must take onwards. */
  async function forOthers(candidates: readonly DraftHeading[], stages: readonly Stage[], person: ActingPerson) {
    const ids = candidates.filter(({ stage }) => stage !== firstStage).map(({ documentId }) => documentId);
    const mine = await getService(strapi, 'reviewEvents').by(person.id, ids);
    const events = await getService(strapi, 'reviewEvents').of([...new Set(mine)]);
    const others = candidates.filter(({ documentId, stage }) => {
      const own = events.filter(({ report }) => report === documentId);
      return own.length > 0 && !actsAt(stage, stages, person, own);
    });
    return new Set(others.map(({ documentId }) => documentId));
  }

  /** Those in one of some stages, longest unchanged first. */
  async function choose(person: ActingPerson, among: (stage: string) => boolean): Promise<DraftHeading[]> {
    const stages = await getService(strapi, 'stages').list();
    const open = stages.map(({ code }) => code).filter((stage) => among(stage) && actsAt(stage, stages, person, []));
    const candidates: DraftHeading[] = await strapi.db.query(reportUid).findMany({
      where: await visible(strapi, person).reports({ stage: { $in: open }, publishedAt: null }),
      select: ['documentId', 'stage', 'updatedAt'],
      orderBy: ['updatedAt', 'id'],
    });
    const done = await publicAsTheyStand(candidates);
    const others = await forOthers(candidates, stages, person);
    return candidates.filter(({ documentId }) => !done.has(documentId) && !others.has(documentId));
  }

  async function describe(candidates: readonly DraftHeading[]): Promise<WaitingReport[]> {
    const ids = candidates.map(({ documentId }) => documentId);
    const listed: Listed[] = await strapi.db.query(reportUid).findMany({
      where: { documentId: { $in: ids }, publishedAt: null },
      select: ['documentId', 'stage', 'updatedAt', 'title', 'year'],
      populate: { organization: { select: ['code', 'name'] } },
    });
    const events = await getService(strapi, 'reviewEvents').of(ids);
    return ids.flatMap((id) => {
      const report = listed.find(({ documentId }) => documentId === id);
      const event = events.findLast(({ report: of }) => of === id);
      if (!report?.organization) return [];
      const { documentId, title, year, organization, stage } = report;
      const { code, name } = organization;
      return [
        { documentId, title, year, organization: { code, name }, stage, event: event ? toReviewEvent(event) : null },
      ];
    });
  }

  return {
    /** Document ids of the reports beyond the first stage that wait for a person. */
    async underReview({ user, userAbility }: Caller, limit: number): Promise<string[]> {
      const person = await requirePerson(strapi, { id: user.id, ability: userAbility });
      const chosen = await choose(person, (stage) => stage !== firstStage);
      return chosen.slice(0, limit).map(({ documentId }) => documentId);
    },

    /** Longest unchanged first. */
    async list(asking: Asking, { page, pageSize }: Page): Promise<WaitingReports> {
      const chosen = await choose(await requirePerson(strapi, asking), () => true);
      const data = await describe(chosen.slice((page - 1) * pageSize, page * pageSize));
      const pageCount = Math.ceil(chosen.length / pageSize);
      return { data, meta: { pagination: { page, pageSize, pageCount, total: chosen.length } } };
    },
  };
};
