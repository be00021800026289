import type { Core } from '@strapi/strapi';
import type { StatisticsResponse, StatisticsRow } from '#contracts';
import { indicators } from '#model';
import type { ChainHead } from '../../database/chain-head';
import { boundedCache } from '../record/bounded-cache';
import { chain } from '../record/chain';
import { keptWithChain } from '../record/kept-with-chain';
import { paginationOf } from '../record/shape';
import { withChange, withShare } from './beside';
import { countGroups, reportsOf } from './count';
import { pageOfGroups } from './page';
import { withQuartiles } from './quartiles';
import type { StatisticsQuestion } from './question';
import { rowOf } from './rows';

/** An answer, and about how many bytes it has as JSON. */
interface Kept {
  response: StatisticsResponse;
  bytes: number;
}

/** By its first row: the others are of the same shape. */
const sizeOf = ({ data }: StatisticsResponse): number => 500 + data.length * JSON.stringify(data[0] ?? null).length;

/** `top` alone means the largest. */
const withOrder = (asked: StatisticsQuestion): StatisticsQuestion =>
  asked.top !== undefined && !asked.order ? { ...asked, order: { by: 'value', descending: true } } : asked;

/** Answers questions about the figures of everything that is public, by the database's own sums. */
export const statistics = ({ strapi }: { strapi: Core.Strapi }) => {
  const { connection } = strapi.db;
  const emptyCache = () => boundedCache<Kept>(({ bytes }) => bytes);
  const answersAt = keptWithChain(emptyCache);
  /** Those of the end of the chain that was looked up last. */
  let latest = emptyCache();

  async function pageOf(asked: StatisticsQuestion): Promise<{ data: StatisticsRow[]; head: ChainHead }> {
    const { page, pageSize, top } = asked;
    if (top !== undefined && page > 1) return { data: [], head: await chain({ strapi }).head() };
    const { groups, head } = await pageOfGroups(connection, asked, top ?? pageSize, (page - 1) * pageSize);
    const indicator = indicators.find(({ code }) => code === asked.indicator);
    const rows = groups.map((row) => rowOf(row, indicator));
    const beside = await withShare(connection, asked, await withChange(connection, asked, rows));
    return { data: await withQuartiles(connection, asked, beside), head };
  }

  /** How many groups there are. A first page that is not full says so by itself, and of reports there are totals. */
  async function countOf(asked: StatisticsQuestion, data: readonly StatisticsRow[]): Promise<number> {
    const { page, pageSize, top } = asked;
    if (page === 1 && data.length < (top ?? pageSize)) return data.length;
    const count = (await reportsOf(connection, asked)) ?? (await countGroups(connection, asked));
    return Math.min(count, top ?? Number.POSITIVE_INFINITY);
  }

  async function work(asked: StatisticsQuestion): Promise<{ response: StatisticsResponse; head: ChainHead }> {
    const { data, head } = await pageOf(asked);
    const which = { page: asked.page, pageSize: asked.top ?? asked.pageSize };
    const pagination = paginationOf(which, await countOf(asked, data));
    return { response: { data, meta: { pagination, head: head.link } }, head };
  }

  return {
    /** The answer as of now: what was answered before is kept as long as the record holds. */
    async answer(question: StatisticsQuestion): Promise<StatisticsResponse> {
      const asked = withOrder(question);
      const key = JSON.stringify(asked);
      // Where nothing is kept, whatever the end of the chain, the answer itself finds that end.
      if (latest.has(key)) {
        latest = answersAt(await chain({ strapi }).head());
        const known = latest.get(key);
        if (known) return known.response;
      }
      const { response, head } = await work(asked);
      latest = answersAt(head);
      latest.set(key, { response, bytes: sizeOf(response) });
      return response;
    },
  };
};
