import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { Language } from '#model';
import type { ErrorDetails, ErrorItem } from '../errors';
import { databaseRefusal } from '../errors/database';
import { inOneLanguage, languageOf } from '../errors/language';

interface StrapiDetails extends Partial<ErrorDetails> {
  /** How Strapi names the place of a bad query parameter or field. */
  param?: unknown;
  path?: unknown;
  key?: unknown;
}

function pathOf({ param, path, key }: StrapiDetails): ErrorItem['path'] {
  const inner =
    typeof path === 'string' && path !== '' ? path.split('.') : [key].filter((step) => typeof step === 'string');
  return typeof param === 'string' && param !== inner[0] ? [param, ...inner] : inner;
}

/** An error of Strapi's or of Koa's, as far as its answer is made of it. */
interface Refusal extends Error {
  details?: StrapiDetails;
}

/** Gives a refusal of Strapi's the details that ours have. */
function complete(error: errors.ApplicationError): void {
  const details = (error.details ?? {}) as StrapiDetails;
  const items = details.errors ?? [{ path: pathOf(details), message: error.message, name: error.name }];
  error.details = { ...details, errors: items.map((item) => ({ ...item })), findings: details.findings ?? [] };
}

/** Leaves one of the two languages in all that the answer says. */
function translate(error: Refusal, language: Language): void {
  error.message = inOneLanguage(error.message, language);
  for (const item of error.details?.errors ?? []) item.message = inOneLanguage(item.message, language);
}

/**
 * A client reads every error the same way, Strapi's and ours, and a person reads it in one language; what a database
 * refuses beneath every check, by whatever route, becomes such a refusal as well.
 */
export const errorDetails = () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (thrown) {
    const error = databaseRefusal(thrown) ?? thrown;
    if (error instanceof errors.ApplicationError) complete(error);
    const language = error instanceof Error ? languageOf(ctx) : undefined;
    if (error instanceof Error && language) translate(error, language);
    throw error;
  }
};
