import { isRecord, label } from '../../../model';
import { forbidden, notFound } from '../errors';
import { includes } from '../services/scope';
import { type CallParams, creations, isCreation, isRead, reads, removals, writes } from './call';
import { admit, judge, prepare } from './hook';

const by = ['person'] as const;

const unseen = () => notFound([], label('没有这个文档', 'There is no such document'));

const foreign = () =>
  forbidden(label('您不能为该机关编制报告', 'You may not write reports for this organization'), ['organization']);

function withOrganization({ populate, ...params }: CallParams): CallParams {
  if (!isRecord(populate) || !isRecord(populate.organization) || !('count' in populate.organization))
    return { ...params, populate };
  return { ...params, populate: { ...populate, organization: { fields: ['documentId'] } } };
}

export const answersWithOrganization = prepare({
  id: 'scope.answer',
  about: ['report'],
  at: [...reads, ...writes, ...removals],
  by,
  why: 'The Content Manager asks only how many organizations a report has. By that the permission engine could not tell that the report it answers with is in scope, and would leave all its fields out.',
  run: (call) => (isRead(call) || call.limit !== 'all' ? withOrganization(call.input) : call.input),
});

export const reportsInScope = admit({
  id: 'scope.report',
  about: ['report'],
  at: [...writes, ...removals],
  by,
  why: 'What an admin user writes lies in their scope, whichever route of the admin panel it comes by.',
  place: 'Ahead of all: no other refusal tells what is there.',
  run({ documentId, before: { draft, published }, named, limit }) {
    if (documentId && !includes(limit, (draft ?? published)?.organization?.id)) throw unseen();
    if (named !== undefined && !includes(limit, named)) throw foreign();
  },
});

export const createdInScope = judge({
  id: 'scope.new-report',
  about: ['report'],
  at: creations,
  by,
  why: 'A new report belongs to an organization in scope, however the input named it.',
  run({ after: { draft }, limit }) {
    if (!includes(limit, draft?.organization?.id)) throw foreign();
  },
});

export const organizationsInScope = admit({
  id: 'scope.organization',
  about: ['organization'],
  at: [...writes, ...removals],
  by,
  why: 'An organization is written only in scope.',
  place: 'Ahead of all: no other refusal tells what is there.',
  run({ before, limit }) {
    if (before && !includes(limit, before.id)) throw unseen();
  },
});

export const parentsInScope = judge({
  id: 'scope.parent',
  about: ['organization'],
  at: [...creations, 'update'],
  by,
  why: 'An organization stands only below one that is in scope.',
  run({ before, after, limit, ...call }) {
    const moved = after && (isCreation(call) || after.parent?.id !== before?.parent?.id);
    if (moved && !includes(limit, after.parent?.id))
      throw forbidden(label('上级机关不在您的管理范围内', 'The parent is not an organization that you deal with'), [
        'parent',
      ]);
  },
});
