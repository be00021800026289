/** Who may move a report where. Pure: decided from the stages, the report's history and the person alone. */
import type { AllowedMove, MoveKind, RefusedMove, ReviewEventKind } from '#contracts/review';
import { type Label, label } from '#model';

/** A stage as far as moves look at it; stages come in their order. */
export interface StageAccess {
  code: string;
  enterRoles: readonly { id: number; name: string }[];
  editRoles: readonly { id: number }[];
}

export interface Mover {
  id: number;
  roles: readonly { id: number; code: string }[];
  isSuperAdmin: boolean;
}

/** One event of a report's history, oldest first in a list. */
export interface PastEvent {
  kind: ReviewEventKind;
  actorId: number | null;
}

/** Where a report stands, and how it came there. */
export interface ReviewStanding {
  stages: readonly StageAccess[];
  /** Code of a stage in `stages`. */
  stage: string;
  events: readonly PastEvent[];
  /** Ids of those who wrote content, or submitted the report, since its last published version. */
  writers: readonly number[];
}

/** `kind` of a move that the person may make, or why not. */
export type Verdict = { kind: MoveKind } | { refusal: Label; reason?: RefusedMove['reason'] };

const holds = ({ roles, isSuperAdmin }: Mover, chosen: readonly { id: number }[]): boolean =>
  isSuperAdmin || roles.some(({ id }) => chosen.some((role) => role.id === id));

/** Whether a person may edit content in a stage, as far as the stage says. With no role chosen it says nothing. */
export function mayEditIn(stage: Pick<StageAccess, 'editRoles'>, person: Mover): boolean {
  return stage.editRoles.length === 0 || holds(person, stage.editRoles);
}

/** The events since the report was last submitted, the submission first. */
function sinceSubmission(events: readonly PastEvent[]): readonly PastEvent[] {
  const submission = events.findLastIndex(({ kind }) => kind === 'submit');
  return submission === -1 ? [] : events.slice(submission);
}

/**
 * Whether a person submitted the report, or wrote any of it since its last published version: then someone else must
 * approve it. In the first stage nobody has submitted it yet.
 */
function handOf({ stages, stage, events, writers }: ReviewStanding, { id }: Mover): RefusedMove['reason'] | undefined {
  if (stage !== stages[0]?.code && sinceSubmission(events)[0]?.actorId === id) return 'submitted';
  return writers.includes(id) ? 'wrote-content' : undefined;
}

function judgeOnwards(standing: ReviewStanding, from: number, to: number, person: Mover): Verdict {
  const { stages, stage } = standing;
  const target = stages[to];
  if (!target || to !== from + 1) return { refusal: label('不能跳过审核环节', 'A report does not skip a stage') };
  if (!holds(person, target.enterRoles))
    return { refusal: label('您的角色不能送入该环节', 'Your role may not move reports into this stage') };
  const reason = to === stages.length - 1 ? handOf(standing, person) : undefined;
  if (reason)
    return {
      reason,
      refusal: label(
        '提交人和上次发布以来编写过报告内容的人不能终审',
        'Whoever submitted the report, or wrote any of it since its last published version, may not make the last move',
      ),
    };
  return { kind: stages[0]?.code === stage ? 'submit' : 'approve' };
}

/** Whether a person decides at a stage: may move a report on from there, or, in the last one, into it. */
function decidesAt({ stages }: ReviewStanding, from: number, person: Mover): boolean {
  const next = stages[Math.min(from + 1, stages.length - 1)];
  return next !== undefined && holds(person, next.enterRoles);
}

/**
 * Whoever decides at a stage sends back into any earlier one that their roles may move into. Who may send a report back
 * to the beginning may also send it back less far.
 */
function judgeBack(standing: ReviewStanding, from: number, to: number, person: Mover): Verdict {
  const { stages, events } = standing;
  const submitter = sinceSubmission(events)[0]?.actorId;
  if (to === 0 && from < stages.length - 1 && submitter === person.id) return { kind: 'withdraw' };
  const target = stages[to];
  const mayEnter = [stages[0], target].some((each) => each && holds(person, each.enterRoles));
  if (target && mayEnter && decidesAt(standing, from, person)) return { kind: 'sendBack' };
  return {
    refusal: label('您的角色不能在此环节退回报告', 'Your role may not send reports back from this stage'),
  };
}

/** Whether a person may move a report into a stage, and what that move is called. */
export function judgeMove(standing: ReviewStanding, to: string, person: Mover): Verdict {
  const positionOf = (code: string) => standing.stages.findIndex((stage) => stage.code === code);
  const [from, target] = [positionOf(standing.stage), positionOf(to)];
  if (from === target) return { refusal: label('报告已在该环节', 'The report is in this stage already') };
  return target > from ? judgeOnwards(standing, from, target, person) : judgeBack(standing, from, target, person);
}

/** Every move that a person may make now, in the order of the stages. */
export function permittedMoves(standing: ReviewStanding, person: Mover): AllowedMove[] {
  return standing.stages.flatMap(({ code }) => {
    const verdict = judgeMove(standing, code, person);
    return 'refusal' in verdict ? [] : [{ to: code, kind: verdict.kind, commentRequired: verdict.kind === 'sendBack' }];
  });
}

/** Every move that a person could make by their roles, had they no hand in the report. */
export function refusedMoves(standing: ReviewStanding, person: Mover): RefusedMove[] {
  return standing.stages.flatMap(({ code, enterRoles }) => {
    const verdict = judgeMove(standing, code, person);
    if (!('refusal' in verdict) || !verdict.reason) return [];
    return [{ to: code, reason: verdict.reason, roles: enterRoles.map(({ name }) => name) }];
  });
}
