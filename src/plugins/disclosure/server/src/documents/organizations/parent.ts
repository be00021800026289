import { label } from '#model';
import { invalidAt } from '../../errors';
import { creations } from '../call';
import { judge } from '../hook';

export const noCircle = judge({
  id: 'organization.parent',
  about: ['organization'],
  at: [...creations, 'update'],
  why: 'No organization stands above itself.',
  touches: ['organizations'],
  async run({ input, documentId }, { organizations }) {
    if (input.data?.parent === undefined || !documentId) return;
    if (await organizations.isOwnAncestor(documentId))
      throw invalidAt(['parent'], label('上级机关形成循环', 'The parents form a circle'));
  },
});
