/** `npm run disclosure -- COMMAND …` */
import { label } from '../../../model';
import { check } from './check';
import type { Command, Terminal } from './command';
import { count } from './count';
import { type ExitCode, exitCodes } from './exit-code';
import { exportFiles } from './export';
import { importFiles } from './import';
import { rebuild } from './rebuild';
import { UsageError } from './usage-error';
import { verify } from './verify';

const commands: Readonly<Record<string, Command>> = {
  check,
  import: importFiles,
  count,
  export: exportFiles,
  verify,
  rebuild,
};

const help = (): string => {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `npm run --silent disclosure -- COMMAND …\n\n${lines.join('')}`;
};

/**
 * Runs a command.
 *
 * @param args what follows the program's name
 * @returns the process's exit code
 */
export async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...others] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out.write(help());
    return exitCodes.clean;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(label(`没有这个命令：${name}`, `There is no such command: ${name}`));
    return await command.run(others, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err.write(`${error.message}\n\n${help()}`);
    return exitCodes.unusable;
  }
}
