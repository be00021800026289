import type { Core } from '@strapi/strapi';
import {
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isLeafType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { label } from '../../../model';
import { forbidden } from '../errors';
import { getService } from '../services';

interface Arguments {
  data?: Record<string, unknown>;
  [name: string]: unknown;
}

/** Names of the fields that a selection asks of the document itself, whichever fragment they stand in. */
function fieldsOf(selections: readonly (SelectionSetNode | undefined)[], info: GraphQLResolveInfo): string[] {
  return selections.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value;
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      return fieldsOf([fragment?.selectionSet], info);
    }),
  );
}

/** Whether the answer can hold a field: as the caller wrote it, or as `null`. */
function isAnswerable(type: GraphQLObjectType, name: string, sent: Record<string, unknown> | 'all'): boolean {
  const field = type.getFields()[name];
  if (name === '__typename' || name === 'documentId' || !field) return true;
  if (!isLeafType(getNamedType(field.type))) return false;
  return sent === 'all' || !isNonNullType(field.type) || (sent[name] ?? null) !== null;
}

/**
 * Whoever may not read what they write hears back its `documentId` and the plain values that they sent themselves; of
 * what they made, its defaults as well. A mutation that asks for what this cannot answer is refused before anything is
 * written.
 *
 * @param readBy the action without which the caller may not read it; none: nobody may, since it is a draft
 */
export const writtenAnswerMiddleware =
  (strapi: Core.Strapi, readBy?: string) =>
  async (
    resolve: GraphQLFieldResolver<unknown, unknown>,
    parent: unknown,
    args: Arguments,
    context: { state?: { auth?: unknown } },
    info: GraphQLResolveInfo,
  ) => {
    if (await getService(strapi, 'contentApi').mayDo(context.state?.auth, readBy))
      return resolve(parent, args, context, info);
    const { data = {} } = args;
    const isBirth = info.fieldName.startsWith('create');
    const type = getNamedType(info.returnType);
    const asked = fieldsOf(
      info.fieldNodes.map(({ selectionSet }) => selectionSet),
      info,
    );
    const unreadable =
      type instanceof GraphQLObjectType
        ? asked.find((name) => !isAnswerable(type, name, isBirth ? 'all' : data))
        : undefined;
    if (unreadable)
      throw forbidden(
        label(
          `写入的回答不含 ${unreadable}：您不能读取所写的内容`,
          `The answer to a write does not hold ${unreadable}: you may not read what you write`,
        ),
        [unreadable],
      );
    const written = (await resolve(parent, args, context, info)) as
      | (Record<string, unknown> & { documentId: string })
      | null;
    if (!written) return written;
    const own = Object.entries(isBirth ? written : data).filter(([, value]) => typeof value !== 'object');
    return { ...Object.fromEntries(own), documentId: written.documentId };
  };

/** Mutations of organizations answer with no more than REST does. (Those of reports: `drafts-only.ts`.) */
export const writtenAnswer = (strapi: Core.Strapi) => () => {
  const middlewares = [writtenAnswerMiddleware(strapi, 'api::organization.organization.findOne')];
  return {
    resolversConfig: { 'Mutation.createOrganization': { middlewares }, 'Mutation.updateOrganization': { middlewares } },
  };
};
