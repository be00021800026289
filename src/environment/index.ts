import type { Core } from '@strapi/strapi';
import { type NameOf, variables } from './variables';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * Reads the environment as `variables` declares it; the only place of the server that does. A fallback of one's own
 * stands for that of the row where it depends on another variable.
 *
 * @param env Strapi's reader, which knows `.env`
 * @throws Error with one line that names the variable at fault
 */
export const environment = (env: Env) => ({
  text: (name: NameOf<'text'>): string => env(name) || variables[name].fallback,
  optional: (name: NameOf<'optional'>): string | undefined => env(name) || undefined,
  secret: (name: NameOf<'secret'>): string | undefined => env(name),
  secrets: (name: NameOf<'secret'>): string[] | undefined => env.array(name),
  list: (name: NameOf<'list'>): string[] => env.array(name, [...variables[name].fallback]),
  number: (name: NameOf<'number'>, fallback: number = variables[name].fallback): number => {
    const text = env(name);
    return text ? whole(name, text) : fallback;
  },
  port: (name: NameOf<'port'>): number | undefined => {
    const text = env(name);
    return text ? whole(name, text, 65_535) : undefined;
  },
  switch: (name: NameOf<'switch'>, fallback: boolean = variables[name].fallback): boolean => env.bool(name, fallback),
});

function whole(name: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number <= most) return number;
  throw new Error(`${name} is no whole number up to ${most}: ${text}`);
}
