import type { Core } from '@strapi/strapi';
import type { WaitingReport, WaitingReports } from '#contracts/review';
import type { Stage } from '#contracts/stages';
import type { Caller } from '#input/caller';
import { firstStage, lastStage } from '#model';
import { reportUid } from '../../content-types/uids';
import { visible } from '../desk/visible';
import { reviewEvents, toReviewEvent } from './events';
import { permittedMoves } from './permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './person';
import { stages } from './stages';
import { reportStatuses } from './statuses';
import { reviewWriters } from './writers';

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

type Page = { page: number; pageSize: number; begun: boolean };

const publishAction = 'plugin::content-manager.explorer.publish';

/**
 * Whether a person could take a report onwards from a stage: by a move, or out of the last by publishing it.
 *
 * @param writers who wrote the report
 */
function actsAt(stage: string, stages: readonly Stage[], person: ActingPerson, writers: readonly number[]): boolean {
  if (stage === lastStage) return person.userAbility.can(publishAction, reportUid);
  const moves = permittedMoves({ stages, stage, events: [], writers }, person);
  return moves.some(({ kind }) => kind === 'submit' || kind === 'approve');
}

/** Reports that wait for one person: those that they could take onwards now. */
export const waiting = ({ strapi }: { strapi: Core.Strapi }) => {
  const stageChain = stages({ strapi });

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

  /** Of reports that the person wrote, those that someone else must take onwards: into the last stage. */
  async function forOthers(candidates: readonly DraftHeading[], stages: readonly Stage[], person: ActingPerson) {
    const before = stages.at(-2)?.code;
    const ids = candidates.filter(({ stage }) => stage === before).map(({ documentId }) => documentId);
    const isClosed = before !== undefined && !actsAt(before, stages, person, [person.id]);
    return isClosed ? await reviewWriters({ strapi }).by(person.id, ids) : new Set<string>();
  }

  /** Those in one of some stages, longest unchanged first. */
  async function choose(person: ActingPerson, among: (stage: string) => boolean): Promise<DraftHeading[]> {
    const stages = await stageChain.list();
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

  async function onceSubmitted(candidates: readonly DraftHeading[]): Promise<DraftHeading[]> {
    const events = await reviewEvents({ strapi }).of(candidates.map(({ documentId }) => documentId));
    const known = new Set(events.map(({ report }) => report));
    return candidates.filter(({ documentId }) => known.has(documentId));
  }

  async function describe(candidates: readonly DraftHeading[]): Promise<WaitingReport[]> {
    const ids = candidates.map(({ documentId }) => documentId);
    const listed: Listed[] = await strapi.db.query(reportUid).findMany({
      where: { documentId: { $in: ids }, publishedAt: null },
      select: ['documentId', 'stage', 'updatedAt', 'title', 'year'],
      populate: { organization: { select: ['code', 'name'] } },
    });
    const events = await reviewEvents({ strapi }).of(ids);
    const statuses = await reportStatuses({ strapi }).of(ids);
    return ids.flatMap((id) => {
      const report = listed.find(({ documentId }) => documentId === id);
      const event = events.findLast(({ report: of }) => of === id);
      if (!report?.organization) return [];
      const { documentId, title, year, organization, stage } = report;
      const { code, name } = organization;
      const status = statuses.get(id) ?? 'drafting';
      const heading = { documentId, title, year, organization: { code, name }, stage, status };
      return [{ ...heading, event: event ? toReviewEvent(event) : null }];
    });
  }

  return {
    /** Document ids of the reports beyond the first stage that wait for a person. */
    async underReview({ user, userAbility }: Caller, limit: number): Promise<string[]> {
      const person = await requirePerson(strapi, { user, userAbility });
      const chosen = await choose(person, (stage) => stage !== firstStage);
      return chosen.slice(0, limit).map(({ documentId }) => documentId);
    },

    /** Longest unchanged first. */
    async list(asking: Asking, { page, pageSize, begun }: Page): Promise<WaitingReports> {
      const all = await choose(await requirePerson(strapi, asking), () => true);
      const chosen = begun ? await onceSubmitted(all) : all;
      const data = await describe(chosen.slice((page - 1) * pageSize, page * pageSize));
      const pageCount = Math.ceil(chosen.length / pageSize);
      return { data, meta: { pagination: { page, pageSize, pageCount, total: chosen.length } } };
    },
  };
};
