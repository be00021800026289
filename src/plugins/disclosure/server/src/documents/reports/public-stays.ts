import { label } from '#model';
import { conflict, notFound } from '../../errors';
import { removals } from '../call';
import { admit } from '../hook';
import { reasonIn } from './withdrawal';

const stillPublic = label(
  '报告已公开，须先撤回公开版本并说明理由',
  'The report is public: withdraw it from the public first, with a reason',
);

const nothingPublic = label(
  '报告没有公开的版本可以撤回',
  'No version of the report is public: there is nothing to withdraw',
);

const unknown = label('没有这份报告', 'There is no such report');

export const publicStays = admit({
  id: 'withdrawal.public-stays',
  about: ['report'],
  at: removals,
  why: 'What is public stays so until it is withdrawn, with a reason: neither unpublishing nor deleting takes it back. Only what is public is withdrawn.',
  touches: ['publications'],
  async run({ action, before: { draft, published }, sent }, { publications }) {
    const isWithdrawal = action === 'unpublish' && reasonIn(sent) !== undefined;
    const { organization = null, year = null } = draft ?? published ?? {};
    if (organization && year !== null) {
      const isPublic = await publications.isPublic(organization.code, year);
      if (isPublic !== isWithdrawal) throw conflict(['documentId'], isPublic ? stillPublic : nothingPublic, {});
    } else if (isWithdrawal) throw notFound(['documentId'], unknown);
  },
});
