import { firstStage, label } from '#model';
import { invalidAt } from '../../errors';
import { creations, isCreation } from '../call';
import { admit, prepare } from '../hook';

const about = ['report'] as const;
const at = [...creations, 'update'] as const;

export const beginsInFirstStage = prepare({
  id: 'stage.written',
  about,
  at,
  why: 'Every report, copies included, begins in the first stage; a save leaves the stage alone.',
  run(call) {
    const { stage: _stage, ...data } = call.input.data ?? {};
    return { ...call.input, data: isCreation(call) ? { ...data, stage: firstStage } : data };
  },
});

/** A form that hands back the stage as it was read says nothing new, nor does a copy that leaves it blank. */
export const stageByMoves = admit({
  id: 'stage.by-moves',
  about,
  at,
  why: 'The stage is written by moves of the review alone: a call that names another is refused.',
  run(call) {
    const { action, before, sent, caller } = call;
    const said = sent.data?.stage;
    if (said === undefined || (action === 'clone' && said === null)) return;
    const current = isCreation(call) ? firstStage : before.draft?.stage;
    if (caller === 'content-api' || said !== current)
      throw invalidAt(['stage'], label('环节只能通过审核流转改变', 'The stage changes only by moves of the review'));
  },
});
