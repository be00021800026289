import { label } from '#model';
import { invalidAt } from '../../errors';
import { judge } from '../hook';

export const codeStays = judge({
  id: 'organization.code',
  about: ['organization'],
  at: ['update'],
  why: 'The code of an organization stays once something of it was published: digests, addresses and the public record hold it.',
  touches: ['publications', 'reports'],
  async run({ before, after }, { publications, reports }) {
    if (!before || before.code === after?.code) return;
    if ((await reports.hasPublished(before.documentId)) || (await publications.hasAny(before.code)))
      throw invalidAt(
        ['code'],
        label('机关已有报告发布，代码不能更改', 'The code is fixed once a report of the organization is published'),
      );
  },
});
