/** The parts of a workbook, inflated as they are read. */
import yauzl from 'yauzl';
import { limits } from '../../limits';
import { UnusableFile, unusable } from '../../unusable-file';

export class WorkbookArchive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** @throws UnusableFile for an encrypted archive, and for one with too many parts or too large ones */
  static async open(bytes: Uint8Array): Promise<WorkbookArchive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.archiveEntries) unusable('压缩包内文件过多', 'The archive has too many entries');
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) unusable('文件已加密', 'The file is encrypted');
      entries.set(entry.fileName, entry);
    }
    return new WorkbookArchive(zip, entries);
  }

  get names(): Iterable<string> {
    return this.entries.keys();
  }

  /** The text of a part, piece by piece; nothing for a part that is not there. */
  async *pieces(name: string | undefined, mostBytes: number = limits.registerPartBytes): AsyncGenerator<string> {
    const entry = name === undefined ? undefined : this.entries.get(name);
    if (!entry) return;
    const stream = await this.zip.openReadStreamPromise(entry).catch(damaged);
    const decoder = new TextDecoder();
    let size = 0;
    try {
      for await (const chunk of stream) {
        const bytes = chunk as Buffer;
        size += bytes.length;
        if (size > mostBytes) unusable('解压后内容过大', 'The archive unpacks to too much');
        yield decoder.decode(bytes, { stream: true });
      }
    } catch (error) {
      if (error instanceof UnusableFile) throw error;
      damaged();
    } finally {
      stream.destroy();
    }
  }

  /** A small part as a whole; empty for one that is not there. */
  async text(name: string | undefined): Promise<string> {
    let text = '';
    for await (const piece of this.pieces(name, limits.archiveEntryBytes)) text += piece;
    return text;
  }
}

/** What the archive's own errors say is nothing that a person could use. */
const damaged = (): never => unusable('压缩包已损坏', 'The archive is damaged');
