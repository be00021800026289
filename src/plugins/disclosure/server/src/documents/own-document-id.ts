import { label } from '../../../model';
import { invalidAt } from '../errors';
import { creations, isCreation, writes } from './call';
import { prepare, refuse } from './hook';

const about = ['report', 'organization'] as const;

/** A copy may hand back the id of its source, which Strapi replaces. */
export const givesNoId = refuse({
  id: 'document-id.is-given',
  about,
  at: writes,
  why: 'A new document gets an id that no document ever had: under a chosen one, a report would take over the history of one that was deleted.',
  run(call) {
    const { action, input, documentId: source } = call;
    const said = input.data?.documentId;
    if (said === undefined) return;
    const isOfSource = action === 'clone' && said === source;
    if (isCreation(call) ? !isOfSource : typeof said !== 'string')
      throw invalidAt(['documentId'], label('documentId 由系统分配', 'The documentId is given by the system'));
  },
});

export const dropsId = prepare({
  id: 'document-id.of-source',
  about,
  at: creations,
  why: 'The id of its source, which a copy may hand back, is no id of the copy.',
  run({ input }) {
    if (input.data?.documentId === undefined) return input;
    const { documentId: _id, ...data } = input.data;
    return { ...input, data };
  },
});
