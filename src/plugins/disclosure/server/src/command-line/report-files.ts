/** Goes through files for a command: progress, one JSON line a file or a table for people, and the exit code. */
import cliProgress from 'cli-progress';
import type { Terminal } from './command';
import { type ExitCode, exitCodes, worse } from './exit-code';
import { exitCodeOf, type FileResult } from './read-files';
import { printFile, printTable, type SummaryRow, summaryRow } from './summary';

/** @param total how many results are to come */
export async function reportFiles(
  results: AsyncIterable<FileResult>,
  total: number,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {value}/{total} {file}', stream: terminal.err, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  if (total > 1) bar.start(total, 0, { file: '' });
  const rows: SummaryRow[] = [];
  let code: ExitCode = exitCodes.clean;
  for await (const result of results) {
    code = worse(code, exitCodeOf(result));
    if (isJson) await write(terminal.out, `${JSON.stringify(result)}\n`);
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

/** Waits for a slow reader, so that what it has not read yet does not pile up. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
