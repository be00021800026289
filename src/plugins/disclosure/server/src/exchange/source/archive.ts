/** Looks into a .docx or .xlsx archive before a library unpacks it. */
import yauzl from 'yauzl';
import { limits } from '../limits';
import { UnusableFile, unusable } from '../unusable-file';
import { isXml, type MostXml, XmlMeasure } from './xml-measure';

/** The parts of an archive that were asked for, by path. */
export type ArchiveParts = ReadonlyMap<string, string>;

/**
 * Inflates every entry of an archive within the limits, so that whoever unpacks it later cannot be surprised: declared
 * sizes are checked first and enforced while inflating.
 *
 * @param wanted which XML parts to return
 * @param most XML elements and characters in all parts together
 * @throws UnusableFile for a damaged or encrypted archive, beyond the limits, and for XML with a DTD
 */
export async function inspectArchive(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  most: MostXml,
): Promise<ArchiveParts> {
  try {
    return await inspect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), wanted, most);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    return unusable('压缩包已损坏', 'The archive is damaged');
  }
}

async function inspect(bytes: Buffer, wanted: (path: string) => boolean, most: MostXml): Promise<ArchiveParts> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > limits.archiveEntries) unusable('压缩包内文件过多', 'The archive has too many entries');
  const parts = new Map<string, string>();
  const measure = new XmlMeasure(most);
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) unusable('文件已加密', 'The file is encrypted');
    if (entry.uncompressedSize > limits.archiveEntryBytes) tooLarge();
    const content = entry.fileName.endsWith('/') ? Buffer.alloc(0) : await inflate(zip, entry);
    total += content.length;
    if (total > limits.archiveBytes) tooLarge();
    if (isXml(entry.fileName, content)) {
      refuseDtd(content);
      measure.add(content);
    }
    if (wanted(entry.fileName)) parts.set(entry.fileName, content.toString('utf8'));
  }
  return parts;
}

const tooLarge = (): never => unusable('解压后内容过大', 'The archive unpacks to too much');

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limits.archiveEntryBytes) {
      stream.destroy();
      tooLarge();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What a web page within the archive begins with. It refers to a DTD that nobody fetches, and declares nothing. */
const pageType = /^\uFEFF?\s*<!DOCTYPE\s+html\b[^[>]*>/i;

/** Office files have no DTD; one would only be there to declare entities. */
function refuseDtd(content: Buffer): void {
  const text = content.subarray(0, 64 * 1024).toString(content[0] === 0xff || content[0] === 0xfe ? 'utf16le' : 'utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text.replace(pageType, '')))
    unusable('文件含有不允许的 XML 声明', 'The file declares XML entities, which is not allowed');
}
