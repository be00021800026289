import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { ConsolidationResponse } from '#contracts';
import { type ConsolidatedSums, type LayoutCode, label, layoutForYear } from '#model';
import { consolidatedUid, organizationUid } from '../../content-types/uids';
import { newestTable } from '../../database/projection/tables';
import { consolidatedIn, organizationsBelow } from '../../database/stored-tables';
import { notFound } from '../../errors';
import { staleAmong } from '../board/stale';
import { sumsOf } from './sums';

interface Body {
  code: string;
  name: string;
}

interface SummedBody extends Body {
  organization_name: string | null;
  version: number | null;
  digest: string | null;
  layout: LayoutCode | null;
}

/** Sums of some hundred cells. */
const kept = new LRUCache<string, Readonly<Record<string, number>>>({ max: 500 });

/** What sums rest on, and nothing else: a digest stands for every figure of a version. */
function keyOf(id: number, year: number, bodies: readonly SummedBody[]): string {
  const versions = createHash('sha256');
  for (const { code, digest } of bodies) if (digest !== null) versions.update(`${code} ${digest}\n`);
  return `${id} ${year} ${versions.digest('base64')}`;
}

/**
 * What the newest public reports of the bodies directly below a government add up to. A body that consolidates others
 * stands for them, so that nobody is counted twice; one that is led from above (`consolidatedInto` off) is left out.
 */
export const consolidation = ({ strapi }: { strapi: Core.Strapi }) => {
  const organization = (code: string): Promise<{ id: number } | null> =>
    strapi.db.query(organizationUid).findOne({ where: { code }, select: ['id'] });

  /** The bodies that are to be summed, each with its newest public version of the year, or without. */
  async function bodiesOf(connection: Knex, id: number, year: number): Promise<SummedBody[]> {
    const query = organizationsBelow(connection, id)
      .leftJoin(`${newestTable} as n`, (on) => {
        on.on('n.organization_code', 'o.code').andOnVal('n.year', year);
      })
      .orderBy('o.code')
      .select('o.code', 'o.name', 'n.organization_name', 'n.version', 'n.digest', 'n.layout');
    return consolidatedIn(query, 'o', year);
  }

  /** The sums, added up once for the same versions of the same bodies. */
  async function keptSums(connection: Knex, id: number, year: number, bodies: readonly SummedBody[]) {
    const key = keyOf(id, year, bodies);
    const known = kept.get(key);
    if (known) return known;
    const published = bodies.filter(({ digest }) => digest !== null).length;
    const found = await sumsOf(connection, { id, year, published });
    // A version that was published meanwhile is in the sums, and not among the bodies.
    if (keyOf(id, year, await bodiesOf(connection, id, year)) === key) kept.set(key, found);
    return found;
  }

  async function of(connection: Knex, id: number, year: number): Promise<ConsolidationResponse['data']> {
    const layout = layoutForYear(year);
    const bodies = await bodiesOf(connection, id, year);
    return {
      layout,
      cells: await keptSums(connection, id, year, bodies),
      counted: bodies.flatMap(({ code, organization_name, version, digest, layout: own }) =>
        version === null || digest === null
          ? []
          : [
              {
                organization: { code, name: organization_name ?? code },
                version,
                digest,
                ...(own !== layout && own !== null && { layout: own }),
              },
            ],
      ),
      missing: bodies.flatMap(({ code, name, digest }) => (digest === null ? [{ code, name }] : [])),
    };
  }

  /** Bodies whose report was corrected or withdrawn since the consolidated draft of a government was made. */
  async function staleIn(connection: Knex, organizationId: number, year: number): Promise<Body[]> {
    const { code } = await strapi.db
      .query(organizationUid)
      .findOne({ where: { id: organizationId }, select: ['code'] });
    const kept = await strapi.db
      .query(consolidatedUid)
      .findOne({ where: { organizationCode: code, year }, select: ['versions'] });
    return kept ? staleAmong(connection, kept.versions, year) : [];
  }

  return {
    /** 404 where there is no such organization; sums of nothing where nobody stands below it. */
    async answer(code: string, year: number): Promise<ConsolidationResponse> {
      const government = await organization(code);
      if (!government)
        throw notFound(['organization'], label(`没有这个机关：${code}`, `There is no such organization: ${code}`));
      return { data: await of(strapi.db.connection, government.id, year) };
    },

    /** What a check knows of the bodies below, `null` where there are none. */
    async forCheck(connection: Knex, organizationId: number, year: number): Promise<ConsolidatedSums | null> {
      const { cells, counted: found, missing } = await of(connection, organizationId, year);
      const stale = await staleIn(connection, organizationId, year);
      if (found.length === 0 && stale.length === 0) return null;
      return { cells, counted: found.length, missing, ...(stale.length > 0 && { stale }) };
    },
  };
};
