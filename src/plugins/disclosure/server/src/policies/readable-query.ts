import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../../../model';
import { organizationUid, reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { attributesOf, type NamedField, namedFields } from '../queries/named-fields';
import { getService } from '../services';
import type { Scope } from '../services/scope';

interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

const accountUid = 'admin::user';

/** Rights by which what belongs to the administration itself is read. */
const administration: Readonly<Record<string, string>> = {
  [accountUid]: 'admin::users.read',
  'admin::role': 'admin::roles.read',
};

const read = 'plugin::content-manager.explorer.read';

/** Fields of every content type: they say nothing that the row's being there would not. */
const common = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt']);

const scoped: readonly string[] = [organizationUid, reportUid];

/** A person sees reports by their organization; from there, every relation may lead out of what they see. */
const staysInScope = ({ uid, field }: NamedField) => uid === reportUid && field === 'organization';

/** Whether a person may read what a field says, of whichever row the query comes to. */
function mayRead(ability: Ability, scope: Scope, named: NamedField): boolean {
  const { uid, field, attribute, throughRelation } = named;
  for (const account of [uid, attribute?.target]) {
    const right = administration[account ?? ''];
    if (right !== undefined && !ability.can(right)) return false;
  }
  if (uid in administration) return true;
  if (scoped.includes(attribute?.target ?? '') && scope !== 'all' && !staysInScope(named)) return false;
  // The fields of the content type itself are for Strapi to judge.
  return !throughRelation || common.has(field) || isCreator(field) || attribute?.component !== undefined
    ? true
    : ability.can(read, uid, field);
}

/** Judged above, as accounts: roles have no right to them by name. */
const isCreator = (field: string) => field === 'createdBy' || field === 'updatedBy';

/** What is populated from the content type itself comes out as far as Strapi lets it; nothing is compared. */
const isOwnPopulate = ({ path: [part], throughRelation }: NamedField) => part === 'populate' && !throughRelation;

/** The content types that the route asks for by the query: of a relation, also the one it leads to. */
function asked(strapi: Core.Strapi, { model, targetField }: Context['params']): string[] {
  const target = targetField && attributesOf(strapi, model)[targetField]?.target;
  return target ? [model, target] : [model];
}

/**
 * Filters and sorts of the Content Manager by what a person may not read are refused: row by row the answer would tell
 * it, letter by letter.
 */
export async function readableQuery(
  context: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> {
  const { params, request, state } = context;
  const named = asked(strapi, params).flatMap((uid) => [...namedFields(strapi, uid, request.query)]);
  const judged = named.filter((field) => !isOwnPopulate(field));
  if (judged.length === 0) return true;
  const scope = await getService(strapi, 'scope').of(state.user);
  for (const field of judged)
    if (!mayRead(state.userAbility, scope, field))
      throw invalidAt(
        field.path,
        label('不能按无权查看的内容筛选或排序', 'You may not filter or sort by what you may not read'),
      );
  return true;
}
