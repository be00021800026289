import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { ErrorDetails, ErrorItem } from '../errors';

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

/** Gives Strapi's own refusals the details that ours have, so that a client reads every error the same way. */
export const errorDetails = () => async (_ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (error instanceof errors.ApplicationError) {
      const details = (error.details ?? {}) as StrapiDetails;
      const items = details.errors ?? [{ path: pathOf(details), message: error.message, name: error.name }];
      error.details = { ...details, errors: items, findings: details.findings ?? [] };
    }
    throw error;
  }
};
