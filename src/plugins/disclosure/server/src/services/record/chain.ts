import type { Core } from '@strapi/strapi';
import { digestOfCanonical } from '#model';
import { type ChainHead, type ChainTable, chainHead, lockChainHead, moveChainHead } from '../../database/chain-head';
import { type ChainLinks, type ChainStatement, linkOfRow } from '../../database/chain-rows';

/**
 * The one chain of everything that was published, withdrawn or decided: each row seals the one before, whichever table
 * it stands in.
 */
export const chain = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The end of the chain. It changes with each row that anybody commits, on whatever instance. */
  head: (): Promise<ChainHead> => chainHead(strapi.db.connection),

  /** Holds back every other append until the caller's transaction ends. What the caller reads after it is up to date. */
  async lock(): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      await lockChainHead(trx);
    });
  },

  /**
   * Adds a row at the end, in the caller's transaction if there is one. Appends stand in line until it ends.
   *
   * @param statement what the row says, by column
   * @returns the row as it was stored
   */
  async append<Statement extends ChainStatement>(
    table: ChainTable,
    statement: Statement,
  ): Promise<Statement & ChainLinks> {
    return await strapi.db.transaction(async ({ trx }) => {
      const head = await lockChainHead(trx);
      const unlinked = {
        ...statement,
        sequence: head.sequence + 1,
        digest: digestOfCanonical(statement.document),
        at: new Date().toISOString(),
        previous_link: head.link,
      };
      const row = { ...unlinked, link: linkOfRow(unlinked) };
      await trx(table).insert({ ...row, document_id: row.link });
      await moveChainHead(trx, row);
      return row;
    });
  },
});
