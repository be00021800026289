import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

interface Attribute {
  target?: string;
}

/** What colleagues are told of an account: who it is. */
const told = ['id', 'documentId', 'firstname', 'lastname', 'username'];

/** Names of the fields that lead to accounts: who wrote, who belongs to an organization. */
function fieldsOfAccounts(strapi: Core.Strapi): ReadonlySet<string> {
  const attributes = Object.values(strapi.contentTypes).flatMap((type) => Object.entries<Attribute>(type.attributes));
  return new Set(attributes.filter(([, { target }]) => target === 'admin::user').map(([name]) => name));
}

/** The same accounts, with nothing but names where there are accounts. */
function named(accounts: unknown): unknown {
  if (Array.isArray(accounts)) return accounts.map(named);
  if (typeof accounts !== 'object' || accounts === null || !('firstname' in accounts)) return accounts;
  return Object.fromEntries(Object.entries(accounts).filter(([key]) => told.includes(key)));
}

function withNames(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withNames(item, fields));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fields.has(key) ? named(item) : withNames(item, fields)]),
  );
}

/** The Content Manager tells the addresses of accounts only to those who may read accounts. */
export const accountsByName = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const fields = fieldsOfAccounts(strapi);
  return async (ctx: Context, next: Next) => {
    await next();
    const json = ctx.status === 200 || ctx.status === 201;
    if (json && !ctx.state.userAbility?.can('admin::users.read')) ctx.body = withNames(ctx.body, fields);
  };
};
