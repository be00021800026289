/** The same report makes the same bytes: the clock is taken out of what a library packs. */
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';

/** Of every entry of the archive: the first day that one can have, in whatever time zone. */
const entryDate = new Date(1980, 0, 1);

/** A draft has no date: it is what it was however often it is written. */
const draftDate = '2000-01-01T00:00:00.000Z';

/** What a file says of the time it was written. */
export const dateOf = (publication: { readonly publishedAt: string } | null | undefined): Date =>
  new Date(publication?.publishedAt ?? draftDate);

/** @param change what else of the entries, by path, is to be the same */
export async function steadyArchive(
  archive: Buffer,
  change: (contents: Map<string, Buffer>) => void = () => undefined,
): Promise<Buffer> {
  const zip = await yauzl.fromBufferPromise(archive, { lazyEntries: true });
  const contents = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/'))
      contents.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  change(contents);
  const steady = new ZipFile();
  for (const [path, content] of contents)
    steady.addBuffer(content, path, { mtime: entryDate, forceDosTimestamp: true });
  steady.end();
  return buffer(steady.outputStream);
}
