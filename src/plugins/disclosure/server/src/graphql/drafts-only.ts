import type { Core } from '@strapi/strapi';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { label } from '../../../model';
import { forbidden } from '../errors';
import { writtenAnswerMiddleware } from './written-answer';

interface Arguments {
  status?: string;
  [name: string]: unknown;
}

/** Whether the caller wrote `status` down; Strapi's default looks the same in the arguments. */
function saysStatus({ fieldNodes, variableValues }: GraphQLResolveInfo): boolean {
  return fieldNodes.some((field) =>
    field.arguments?.some(
      ({ name, value }) =>
        name.value === 'status' && (value.kind !== 'Variable' || variableValues[value.name.value] !== undefined),
    ),
  );
}

const draftsOnlyMiddleware = (
  resolve: GraphQLFieldResolver<unknown, unknown>,
  parent: unknown,
  args: Arguments,
  context: unknown,
  info: GraphQLResolveInfo,
) => {
  if (args.status === 'published' && saysStatus(info))
    throw forbidden(label('内容接口只能写草稿，不能发布', 'The content API writes drafts; it never publishes'), [
      'status',
    ]);
  return resolve(parent, { ...args, status: 'draft' }, context, info);
};

/** Report mutations write drafts, as REST does, and answer with as little. */
export const draftsOnly = (strapi: Core.Strapi) => () => ({
  resolversConfig: {
    'Mutation.createReport': { middlewares: [draftsOnlyMiddleware, writtenAnswerMiddleware(strapi)] },
    'Mutation.updateReport': { middlewares: [draftsOnlyMiddleware, writtenAnswerMiddleware(strapi)] },
  },
});
