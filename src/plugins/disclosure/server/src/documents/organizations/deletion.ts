import { label } from '#model';
import { invalidAt } from '../../errors';
import { admit } from '../hook';

export const deletedWithoutReports = admit({
  id: 'organization.deletion',
  about: ['organization'],
  at: ['delete'],
  why: 'An organization that has reports or publications cannot be deleted: they would belong to nobody.',
  touches: ['publications', 'reports'],
  async run({ before }, { publications, reports }) {
    if (!before) return;
    if (await reports.hasAny(before.documentId))
      throw invalidAt([], label('机关还有报告，不能删除', 'The organization has reports and cannot be deleted'));
    if (await publications.hasAny(before.code))
      throw invalidAt(
        [],
        label('机关有公开过的报告，不能删除', 'The organization has publications and cannot be deleted'),
      );
  },
});
