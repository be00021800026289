import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ExportFormat } from '#contracts';
import { label } from '../../../model';
import { organizationUid } from '../content-types/uids';
import { noOrganization } from '../errors/no-organization';
import type { ReportForExport } from '../exchange/report/report-for-export';
import { exportFormats, writers } from '../exchange/writers';
import { getService } from '../services';
import { exportOf } from '../services/record/export';
import { publicationOf } from '../services/record/shape';
import { readCode, readOptions, readYear } from './arguments';
import { fromCaller } from './caller-folder';
import type { Command, Terminal } from './command';
import { type ExitCode, exitCodes } from './exit-code';
import { inLanguage } from './language';
import { closeStrapi, loadStrapi } from './load-strapi';
import { print } from './print';
import { progressBar } from './progress';
import { UsageError } from './usage-error';

/** Which reports go out. */
interface Wanted {
  year: number;
  organization?: string;
}

interface Reports {
  total: number;
  reports: AsyncIterable<ReportForExport>;
}

/** Writes the reports of a year as files, one each; run again, it writes the same files. */
export const exportFiles: Command = {
  usage: 'export --year YEAR [--organization CODE] [--format FORMAT] [--drafts] [--output FOLDER] [--json]',
  summary:
    '把一个年度已公开的报告（或草稿）导出为文件 / Write the published reports of a year, or its drafts, as files',
  async run(args, terminal) {
    const options = readOptions(args, {
      year: { type: 'string' },
      organization: { type: 'string' },
      format: { type: 'string', default: 'docx' },
      drafts: { type: 'boolean' },
      output: { type: 'string', default: '.' },
      json: { type: 'boolean' },
    });
    const format = readFormat(options.format);
    const wanted = wantedOf(readYear(options.year), readCode(options.organization));
    const folder = await readFolder(options.output);
    const strapi = await loadStrapi();
    try {
      const found = options.drafts ? await drafts(strapi, wanted) : await published(strapi, wanted);
      if (found.total === 0) await refuseUnknown(strapi, wanted);
      return await writeAll(found, { format, folder, isJson: options.json === true }, terminal);
    } finally {
      await closeStrapi(strapi);
    }
  },
};

function readFormat(value: string): ExportFormat {
  const format = exportFormats.find((known) => known === value);
  if (format) return format;
  const known = exportFormats.join(', ');
  throw new UsageError(label(`没有这个格式：${value}(${known})`, `There is no such format: ${value} (${known})`));
}

function wantedOf(year: number | undefined, organization: string | undefined): Wanted {
  if (year === undefined) throw new UsageError(label('请用 --year 指明年度', 'Name the year with --year'));
  return { year, ...(organization !== undefined && { organization }) };
}

async function readFolder(output: string): Promise<string> {
  const folder = fromCaller(output);
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new UsageError(label(`不能写入文件夹：${output}`, `This is no folder to write into: ${output}`));
  }
  return folder;
}

async function published(strapi: Core.Strapi, wanted: Wanted): Promise<Reports> {
  const record = getService(strapi, 'publicRecord');
  const { total } = await record.list(wanted, { page: 1, pageSize: 1 });
  async function* reports() {
    for await (const row of record.whole(wanted)) {
      const former = await record.former(row);
      yield exportOf(publicationOf(row, former), former);
    }
  }
  return { total, reports: reports() };
}

async function drafts(strapi: Core.Strapi, wanted: Wanted): Promise<Reports> {
  const service = getService(strapi, 'draftExport');
  return { total: await service.count(wanted), reports: service.all(wanted) };
}

/** An organization that is gone may have publications yet, so that only who has none is looked up. */
async function refuseUnknown(strapi: Core.Strapi, { organization: code }: Wanted): Promise<void> {
  if (code === undefined || (await strapi.db.query(organizationUid).count({ where: { code } })) > 0) return;
  throw new UsageError(noOrganization(code));
}

interface Target {
  format: ExportFormat;
  folder: string;
  isJson: boolean;
}

async function writeAll(
  { total, reports }: Reports,
  { format, folder, isJson }: Target,
  terminal: Terminal,
): Promise<ExitCode> {
  const bar = progressBar(terminal, total);
  let count = 0;
  for await (const report of reports) {
    const { code } = report.document.organization;
    const file = path.join(folder, `${code}-${report.document.year}.${format}`);
    await writeFile(file, await writers[format].write(report));
    count += 1;
    bar.increment({ file: path.basename(file) });
    if (isJson)
      await print(
        terminal.out,
        `${JSON.stringify({ file, organization: code, year: report.document.year, version: report.publication?.version ?? null })}\n`,
      );
  }
  bar.stop();
  if (!isJson)
    terminal.out.write(`${inLanguage(label(`已导出 ${count} 份到`, `Reports written: ${count}, to`))} ${folder}\n`);
  return exitCodes.clean;
}
