import {
  type CheckContext,
  type CountedRegister,
  type Finding,
  label,
  layoutForYear,
  noChoices,
  type RegisterChoices,
  registerFindings,
} from '../../../model';
import { officeOf } from '../exchange/convert/office';
import { ReadingThreads } from '../exchange/reading-threads/reading-threads';
import { UnusableFile } from '../exchange/unusable-file';
import { readArguments, readCode, readYear } from './arguments';
import { fromCaller } from './caller-folder';
import type { Command, Terminal } from './command';
import { type ExitCode, exitCodes } from './exit-code';
import { print } from './print';
import { printCount } from './print-count';
import { UsageError } from './usage-error';

/** What is known of the organization whose register it is. */
interface Known {
  choices: RegisterChoices;
  context: CheckContext;
}

/** A register that was counted, as `--json` prints it. */
export interface CountResult extends CountedRegister {
  year: number;
  layout: string;
  organization: string | null;
  findings: Finding[];
}

/** Counts the matrix of a year from a register; needs no database but for what is kept of an organization. */
export const count: Command = {
  usage: 'count FILE… --year YEAR [--organization CODE] [--json]',
  summary: '按依申请公开台账统计申请情况表 / Count the applications matrix from a register',
  async run(args, terminal) {
    const { values, files } = readArguments(args, {
      year: { type: 'string' },
      organization: { type: 'string' },
      json: { type: 'boolean' },
    });
    const year = readYear(values.year);
    if (year === undefined) throw new UsageError(label('请用 --year 指明年度', 'Name the year with --year'));
    const organization = readCode(values.organization);
    const known = organization === undefined ? { choices: noChoices, context: {} } : await ask(organization, year);
    try {
      const counted = await countFiles(files, year, known.choices);
      const layout = layoutForYear(year);
      const findings = registerFindings(counted, { year, layout }, known.context);
      const result = { year, layout, organization: organization ?? null, ...counted, findings };
      return await show(result, values.json === true, terminal);
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      if (values.json) await print(terminal.out, `${JSON.stringify({ files, error: errorOf(error) })}\n`);
      else terminal.err.write(`${error.message}\n`);
      return exitCodes.unusable;
    }
  },
};

const errorOf = ({ name, message }: Error) => ({ name, message });

/** Strapi is loaded for an organization alone, since that takes seconds. */
async function ask(organization: string, year: number): Promise<Known> {
  const { knownOfRegister } = await import('./known-of-register');
  return knownOfRegister(organization, year);
}

async function countFiles(files: readonly string[], year: number, choices: RegisterChoices): Promise<CountedRegister> {
  const threads = new ReadingThreads(1, officeOf(process.env));
  try {
    const registers = files.map((file) => ({ path: fromCaller(file), name: file }));
    return await threads.countRegister({ registers, year, layout: layoutForYear(year), choices });
  } finally {
    await threads.close();
  }
}

async function show(result: CountResult, isJson: boolean, terminal: Terminal): Promise<ExitCode> {
  if (isJson) await print(terminal.out, `${JSON.stringify(result)}\n`);
  else await print(terminal.out, printCount(result));
  const isWhole = result.notCounted.total === 0 && result.findings.every(({ severity }) => severity !== 'error');
  return isWhole ? exitCodes.clean : exitCodes.findings;
}
