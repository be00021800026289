import type { Label } from '../../../model';
import { type Break, type Verdict, verifyChain } from '../database/verify-chain';
import { readOptions } from './arguments';
import type { Command } from './command';
import { exitCodes } from './exit-code';
import { inLanguage } from './language';
import { openDatabase } from './load-strapi';
import { UsageError } from './usage-error';

const reasons: Readonly<Record<Break, Label>> = {
  missing: { zh: '缺少记录', en: 'a row is missing' },
  repeated: { zh: '序号重复或倒退', en: 'a position occurs twice' },
  previous: { zh: '与前一条记录不相连', en: 'it does not follow the row before' },
  digest: { zh: '内容与摘要不符', en: 'the document is not that of the digest' },
  link: { zh: '记录与链接值不符', en: 'the row is not that of the link' },
  head: { zh: '末端与登记的不同', en: 'the chain does not end where it is said to end' },
  'expected-head': { zh: '链中没有所给的链接值', en: 'the link given is not in the chain' },
};

function readLink(value: string | undefined): string | undefined {
  if (value === undefined || /^[0-9a-f]{64}$/.test(value)) return value;
  throw new UsageError({ zh: `链接值应为 64 位十六进制数:${value}`, en: `A link has 64 hexadecimal digits: ${value}` });
}

function wholeness({ rows, head }: Verdict): Label {
  const { disclosure_publications: publications, disclosure_review_events: events } = rows;
  return {
    zh: `公开记录 ${publications} 条,审核记录 ${events} 条,完整至 ${head ?? '(空)'}`,
    en: `${publications} publications and withdrawals, ${events} review events, whole up to ${head ?? '(nothing)'}`,
  };
}

function breakage({ because, sequence, table, link }: NonNullable<Verdict['broken']>): Label {
  const place = `${table ?? ''} #${sequence}`.trim();
  return {
    zh: `断裂:${link ?? '(空)'}(${place},${reasons[because].zh})`,
    en: `Broken: ${link ?? '(nothing)'} (${place}, ${reasons[because].en})`,
  };
}

/** Recomputes the public record. Only reads, and reads what is there: it neither loads Strapi nor touches the tables. */
export const verify: Command = {
  usage: 'verify [--head LINK]',
  summary: '核验公开记录的完整性 / Verify that the public record is whole',
  async run(args, { out }) {
    const head = readLink(readOptions(args, { head: { type: 'string' } }).head);
    const connection = await openDatabase();
    try {
      const verdict = await verifyChain(connection, head);
      out.write(`${inLanguage(wholeness(verdict))}\n`);
      if (!verdict.broken) return exitCodes.clean;
      out.write(`${inLanguage(breakage(verdict.broken))}\n`);
      return exitCodes.findings;
    } finally {
      await connection.destroy();
    }
  },
};
