import type { Core } from '@strapi/strapi';
import type { BoardRow, ReportState } from '#contracts';
import type { Caller } from '#input/caller';
import { reminderUid } from '../../content-types/uids';
import { daysBetween, deadlineOf, isExpected, today } from '../desk/deadline';
import { publicState, stateIn } from '../desk/progress';
import { summaryOf } from './government';
import { judgementsOf } from './judgements';
import { type Body, bodiesBelow, type Draft, draftsBelow } from './standings';
import { surroundingsOf } from './surroundings';

/** The last day on which each body was reminded, by its code. A letter that could not be sent reminded nobody. */
async function remindedOn(strapi: Core.Strapi, year: number): Promise<Map<string, string>> {
  const rows: { claim: string; organizationCode: string; day: string; outcome: string }[] = await strapi.db
    .query(reminderUid)
    .findMany({
      where: { year },
      select: ['claim', 'organizationCode', 'day', 'outcome'],
      orderBy: { day: 'asc' },
    });
  const failed = new Set(rows.flatMap(({ claim, outcome }) => (outcome === 'failed' ? [claim] : [])));
  const sent = rows.filter(({ claim, outcome }) => outcome === 'sent' && !failed.has(`${claim} failed`));
  return new Map(sent.map(({ organizationCode, day }) => [organizationCode, day]));
}

function stateOf(draft: Draft | undefined, isPublic: boolean): ReportState {
  if (isPublic) return publicState(draft?.stage ?? undefined);
  return draft ? stateIn(draft.stage) : 'notStarted';
}

/** The last thing that happened: somebody wrote, or a version became public. */
function changeOf(
  { publishedAt }: Body,
  draft: Draft | undefined,
  lastLook: string | null,
): Pick<BoardRow, 'changedAt' | 'changedBy' | 'isNew'> {
  const times = [draft?.changedAt, publishedAt].flatMap((time) => time ?? []);
  const changedAt = times.sort().at(-1) ?? null;
  const isNew = lastLook !== null && changedAt !== null && changedAt > lastLook;
  return { changedAt, changedBy: draft?.changedBy ?? null, isNew };
}

/** The rows of the board: what most moves the government's totals first, then who is latest. */
export async function boardRows(
  strapi: Core.Strapi,
  caller: Caller,
  id: number,
  year: number,
  lastLook: string | null,
): Promise<{ rows: BoardRow[]; pending: number }> {
  const [bodies, drafts, reminded] = await Promise.all([
    bodiesBelow(strapi, caller, id, year),
    draftsBelow(strapi, caller, id, year),
    remindedOn(strapi, year),
  ]);
  const byBody = new Map(drafts.map((draft) => [draft.body, draft]));
  const { known, pending } = await judgementsOf(strapi, drafts, await surroundingsOf(strapi, bodies, id, year));
  const day = today();
  const rowOf = (body: Body): BoardRow => {
    const draft = byBody.get(body.id);
    const isPublic = body.publishedAt !== null;
    const deadline = deadlineOf(body, year);
    const daysLeft = daysBetween(day, deadline);
    return {
      organization: summaryOf(body),
      isCounted: body.isCounted,
      documentId: draft?.documentId ?? null,
      state: stateOf(draft, isPublic),
      stage: draft?.stage ?? null,
      judged: (draft && known.get(draft.documentId)) ?? null,
      submissionDeadline: body.submissionDeadline ? `${year + 1}-${body.submissionDeadline}` : null,
      deadline,
      daysLeft,
      isLate: daysLeft < 0 && !isPublic,
      ...changeOf(body, draft, lastLook),
      remindedOn: reminded.get(body.code) ?? null,
    };
  };
  const rows = bodies
    .filter((body) => byBody.has(body.id) || body.publishedAt !== null || isExpected(body.firstReportYear, year))
    .map(rowOf)
    .sort(byInfluence);
  return { rows, pending };
}

function byInfluence(one: BoardRow, other: BoardRow): number {
  const influence = (other.judged?.influence ?? 0) - (one.judged?.influence ?? 0);
  return influence || Number(other.isLate) - Number(one.isLate) || one.daysLeft - other.daysLeft;
}
