import { type Label, label } from '../../../model';
import { compare } from '../database/projection/rebuild';
import { type Break, type ChainVerdict, verifyChain } from '../database/verify-chain';
import { readOptions } from './arguments';
import type { Command } from './command';
import { exitCodes } from './exit-code';
import { inLanguage } from './language';
import { closeStrapi, loadStrapi } from './load-strapi';

const reasons: Readonly<Record<Break, Label>> = {
  missing: label('缺少一行', 'a row is missing'),
  repeated: label('序号重复', 'a sequence number is repeated'),
  previous: label('与前一行不衔接', 'it does not follow from the row before'),
  digest: label('内容与摘要不符', 'its content is not what its digest says'),
  link: label('内容与链值不符', 'its fields are not what its link says'),
  head: label('链尾与登记不符', 'the end of the chain is not where it was'),
  'expected-head': label('链中没有所给的链值', 'the link that was noted is not in the chain'),
};

/** The tables for lists and statistics, made anew by `rebuild`. */
const outOfDate: Label = label('列表和统计与记录不符（rebuild 可重建）', 'lists and statistics differ (see rebuild)');

function tell({ rows, head, broken }: ChainVerdict): string {
  const counts = Object.entries(rows).map(([table, count]) => `${table}: ${count}\n`);
  if (!broken) return `${counts.join('')}head: ${head ?? '-'}\n`;
  const { because, sequence, table, link } = broken;
  return `${counts.join('')}broken: ${table ?? '-'} #${sequence} ${link ?? '-'}: ${inLanguage(reasons[because])}\n`;
}

/** Recomputes the public record of the configured database. */
export const verify: Command = {
  usage: 'verify [--head LINK]',
  summary: '重新计算公开记录的摘要和链值 / Recompute the digests and links of the public record',
  async run(args, { out }) {
    const { head } = readOptions(args, { head: { type: 'string' } });
    const strapi = await loadStrapi();
    try {
      const verdict = await verifyChain(strapi.db.connection, head);
      out.write(tell(verdict));
      const { compared, wrong } = await compare(strapi.db.connection);
      out.write(`projection: ${compared}${wrong.length > 0 ? `, ${inLanguage(outOfDate)}: ${wrong.join(' ')}` : ''}\n`);
      return verdict.broken || wrong.length > 0 ? exitCodes.findings : exitCodes.clean;
    } finally {
      await closeStrapi(strapi);
    }
  },
};
