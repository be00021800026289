import { label } from '../../../model';
import { rebuild as rebuildProjection } from '../database/projection/rebuild';
import { readOptions } from './arguments';
import type { Command } from './command';
import { exitCodes } from './exit-code';
import { inLanguage } from './language';
import { closeStrapi, loadStrapi } from './load-strapi';

/** Makes the tables that lists and statistics are answered from anew. */
export const rebuild: Command = {
  usage: 'rebuild',
  summary:
    '由公开记录重建列表和统计所用的数据表 / Make the tables for lists and statistics anew from the public record',
  async run(args, { out, err }) {
    readOptions(args, {});
    const strapi = await loadStrapi();
    try {
      const done = await rebuildProjection(strapi.db.connection, (some, total) => {
        if (some % 1_000 === 0 || some === total) err.write(`${some} / ${total}\n`);
      });
      out.write(`${inLanguage(label('已重建报告', 'reports rebuilt'))}: ${done}\n`);
      return exitCodes.clean;
    } finally {
      await closeStrapi(strapi);
    }
  },
};
