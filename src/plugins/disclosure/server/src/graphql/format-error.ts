import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isHttpError } from 'http-errors';
import { databaseRefusal } from '../errors/database';

const internal = { name: 'InternalServerError', message: 'Internal Server Error', details: {} };

/** Codes as Strapi's own formatting has them: one for what is forbidden, one for bad input, one for each other name. */
function codeOf(error: Error): string {
  if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return 'FORBIDDEN';
  if (error instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  const words = error.name.replace(/([a-z])([A-Z])/g, '$1_$2');
  return `STRAPI_${words.toUpperCase()}`;
}

/** Whether the error was made to be told. */
const isTold = (error: Error): error is Error & { details?: unknown } =>
  error instanceof errors.ApplicationError || (isHttpError(error) && error.expose);

/**
 * What GraphQL says of an error. Strapi's own formatting passes on the words of errors that nobody meant to be read, a
 * database's among them, which hold the statement.
 */
export const formatError =
  (log: { error(error: unknown): void }) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const original = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    if (original instanceof GraphQLError) return formatted;
    const error = databaseRefusal(original) ?? original;
    const { locations, path } = formatted;
    if (!(error instanceof Error) || !isTold(error)) {
      log.error(original);
      const extensions = { code: 'INTERNAL_SERVER_ERROR', error: internal };
      return { message: internal.message, locations, path, extensions };
    }
    const { name, message, details } = error;
    return { message, locations, path, extensions: { code: codeOf(error), error: { name, message, details } } };
  };
