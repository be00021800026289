/** Goes through files for a command: progress, one JSON line a file or a table for people, and the exit code. */
import { blocksPublication } from '../../../model';
import type { Terminal } from './command';
import { type ExitCode, exitCodes, worse } from './exit-code';
import type { FileResult } from './file-result';
import { print } from './print';
import { progressBar } from './progress';
import { printFile, printTable, type SummaryRow, summaryRow } from './summary';

/** @param total how many results are to come */
export async function reportFiles(
  results: AsyncIterable<FileResult>,
  total: number,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const bar = progressBar(terminal, total);
  const rows: SummaryRow[] = [];
  let code: ExitCode = exitCodes.clean;
  for await (const result of results) {
    code = worse(code, exitCodeOf(result));
    if (isJson) await print(terminal.out, `${JSON.stringify(result)}\n`);
    else {
      if (total === 1) printFile(terminal, result);
      rows.push(summaryRow(result));
    }
    bar.increment({ file: result.file });
  }
  bar.stop();
  if (!isJson && total > 1) printTable(terminal, rows);
  return code;
}

function exitCodeOf(result: FileResult): ExitCode {
  if (result.error !== undefined || !result.document) return exitCodes.unusable;
  return blocksPublication(result.findings) ? exitCodes.findings : exitCodes.clean;
}
