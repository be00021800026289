import { readArguments } from './arguments';
import type { Command } from './command';
import { readReports } from './read-files';
import { reportFiles } from './report-files';

/** Judges reports in files of any format; needs no database. */
export const check: Command = {
  usage: 'check FILE… [--json]',
  summary: '核对文件中的报告 / Check the reports in files',
  async run(args, terminal) {
    const { values, files } = readArguments(args, { json: { type: 'boolean' } });
    return reportFiles(readReports(files, {}), files.length, values.json === true, terminal);
  },
};
