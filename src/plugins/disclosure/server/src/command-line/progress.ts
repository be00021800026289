import cliProgress from 'cli-progress';
import type { Terminal } from './command';

/** A progress bar on `err`, for more than one file; on no terminal it prints nothing. */
export function progressBar({ err }: Terminal, total: number): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {value}/{total} {file}', stream: err, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  if (total > 1) bar.start(total, 0, { file: '' });
  return bar;
}
