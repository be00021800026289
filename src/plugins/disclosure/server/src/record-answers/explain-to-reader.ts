import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublishedBodyResponse, WithdrawnReport } from '../../../contracts';
import type { ErrorDetails } from '../errors';
import { organizationCode } from '../input/schemas';
import { getService } from '../services';
import { addressesOf } from './addresses';
import { wantsPage } from './format-of';
import { acceptedLanguage } from './language';
import { type Refusal, refusalPage } from './pages/refusal';

/** Refusals that a reader can do something about, by the name of the error. */
const statuses: Readonly<Record<string, number>> = {
  ValidationError: 400,
  NotFoundError: 404,
  NotAcceptableError: 406,
  GoneError: 410,
};

type RefusalError = Error & { details?: Partial<ErrorDetails> & Partial<WithdrawnReport> };

/**
 * Answers a refused request of a browser with a page that leads on. Everybody else gets the error, as JSON.
 *
 * @throws the error itself
 */
export async function explainToReader(strapi: Core.Strapi, ctx: Context, error: unknown, prefix = ''): Promise<void> {
  ctx.vary('Accept');
  const refusal = error instanceof Error ? refusalOf(ctx, error) : undefined;
  if (!refusal || !wantsPage(ctx)) throw error;
  const [, named = ''] = ctx.path.slice(prefix.length).split('/');
  const body = await bodyNamed(strapi, named.replace(/\.[a-z]+$/, ''));
  const reader = { language: acceptedLanguage(ctx), addresses: addressesOf(strapi) };
  ctx.vary('Accept-Language');
  ctx.status = refusal.status;
  ctx.type = 'html';
  ctx.body = refusalPage(reader, refusal, body);
}

function refusalOf(ctx: Context, { name, message, details }: RefusalError): Refusal | undefined {
  const status = statuses[name];
  if (status === undefined) return undefined;
  const { version, withdrawnAt, reason = null } = details ?? {};
  const year = Number(/\/(\d{4})(?:\.\w+)?$/.exec(ctx.path)?.[1]);
  const withdrawal =
    version !== undefined && withdrawnAt !== undefined ? { year, version, withdrawnAt, reason } : undefined;
  const at = details?.errors?.[0]?.path[0];
  return { status, message, at: at === undefined ? undefined : String(at), withdrawal };
}

/** The body of that code, if it ever published anything. */
async function bodyNamed(strapi: Core.Strapi, code: string): Promise<PublishedBodyResponse['data'] | undefined> {
  if (!organizationCode.safeParse(code).success) return undefined;
  try {
    return (await getService(strapi, 'publicBodies').one(code)).data;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
