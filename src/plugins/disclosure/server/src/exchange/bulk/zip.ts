import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type ReadStreamOptions, ZipFile } from 'yazl';
import type { ExportFormat } from '#contracts';
import type { ReportForExport } from '../report/report-for-export';
import { fileNameOf, writers } from '../writers';

/** Formats that are archives already: packing them again gains nothing. */
const packed: ReadonlySet<ExportFormat> = new Set(['docx', 'xlsx']);

/**
 * A zip archive of many reports, a file each. A report is asked for, and written, when the reader has taken those before
 * it, so that memory holds two, however many there are. An error of `reports` destroys the stream.
 */
export function zipStream(reports: AsyncIterable<ReportForExport>, format: ExportFormat): Readable {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  fill(archive, output, reports, format).catch((error: Error) => output.destroy(error));
  return output;
}

async function fill(
  archive: ZipFile,
  output: Readable,
  reports: AsyncIterable<ReportForExport>,
  format: ExportFormat,
): Promise<void> {
  const abandoned = new Promise((resolve) => output.once('close', resolve));
  const names = new Set<string>();
  for await (const report of reports) {
    if (output.destroyed) return;
    const content = Buffer.from(await writers[format].write(report));
    const { publication } = report;
    const options = {
      compress: !packed.has(format),
      ...(publication && { mtime: new Date(publication.publishedAt) }),
    };
    const added = addFile(archive, uniqueName(names, fileNameOf(report, format)), content, options);
    await Promise.race([added, abandoned]);
  }
  archive.end();
}

/**
 * Resolves when the reader has taken the file. The archive remembers until its end whatever it is given, so that it is
 * given neither the content nor a stream that holds it.
 */
function addFile(archive: ZipFile, name: string, content: Buffer, options: Partial<ReadStreamOptions>): Promise<void> {
  let open: Buffer | null = content;
  return new Promise((resolve, reject) => {
    archive.addReadStreamLazy(name, options, (done) => {
      const source = Readable.from([open]);
      open = null;
      finished(source).then(resolve, reject);
      done(null, source);
    });
  });
}

/** Two bureaus may have titled their reports alike. */
function uniqueName(names: Set<string>, wanted: string): string {
  const [stem, suffix] = [wanted.slice(0, wanted.lastIndexOf('.')), wanted.slice(wanted.lastIndexOf('.'))];
  let name = wanted;
  for (let count = 2; names.has(name); count += 1) name = `${stem} (${count})${suffix}`;
  names.add(name);
  return name;
}
