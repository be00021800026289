import { readArguments, readCode, readYear } from './arguments';
import type { Command } from './command';
import type { FileResult } from './file-result';
import { readReports } from './read-files';
import { reportFiles } from './report-files';

/** Reads reports from files and, unless it is a dry run, creates their drafts. */
export const importFiles: Command = {
  usage: 'import FILE… [--organization CODE] [--year YEAR] [--dry-run] [--json]',
  summary: '导入文件中的报告，建立草稿 / Import the reports in files as drafts',
  async run(args, terminal) {
    const { values, files } = readArguments(args, {
      organization: { type: 'string' },
      year: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const known = { organization: readCode(values.organization), year: readYear(values.year) };
    const reports = readReports(files, known);
    const results = values['dry-run'] ? reports : await drafts(reports);
    return reportFiles(results, files.length, values.json === true, terminal);
  },
};

/** Strapi is loaded for drafts alone, since that takes seconds. */
async function drafts(reports: AsyncIterable<FileResult>): Promise<AsyncIterable<FileResult>> {
  const { createDrafts } = await import('./create-drafts');
  return createDrafts(reports);
}
