import type { ExitCode } from './exit-code';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out: NodeJS.WritableStream;
  err: NodeJS.WritableStream & { isTTY?: boolean };
}

export interface Command {
  /** One line for the help: how the command is called. */
  usage: string;
  /** One line for the help: what it does. */
  summary: string;
  /**
   * @param args what follows the command's name
   * @throws UsageError
   */
  run(args: string[], terminal: Terminal): Promise<ExitCode>;
}
