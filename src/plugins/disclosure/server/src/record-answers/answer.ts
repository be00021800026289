import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import compressible from 'compressible';

/** How a body can be sent: names as in `Accept-Encoding`. */
export type Encoding = 'br' | 'gzip' | 'identity';

const compress = {
  // Quality 5 takes a tenth of the time of the default, for a tenth more bytes.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** Bytes from which on compressing gains anything: less is one packet. */
export const worthCompressing = 1_024;

interface AnswerDetails {
  /** The name under which a browser saves it, instead of showing it. */
  fileName?: string;
  /** When what it says last changed, ISO 8601. */
  lastModified?: string;
}

/** Milliseconds after which no other change can bear the same second. */
const settled = 2_000;

/** HTTP dates count seconds: an answer that is younger may change again within its own, and names none. */
function lastModifiedOf(at: string | undefined): Date | undefined {
  const changed = at === undefined ? undefined : new Date(at);
  return changed && Date.now() - changed.getTime() > settled ? changed : undefined;
}

/** A finished answer of the public record. It never changes, so that it can be kept and sent again. */
export class Answer {
  private readonly compressed = new Map<Encoding, Promise<Buffer>>();
  readonly encodings: Encoding[];
  readonly fileName: string | undefined;
  readonly lastModified: Date | undefined;

  /**
   * @param type media type, with its charset
   * @param etag as the header says it, quotes included
   * @param vary request headers that chose this answer among others at the same address
   * @param more what not every answer has
   */
  constructor(
    readonly body: Buffer,
    readonly type: string,
    readonly etag: string,
    readonly vary: string,
    more: AnswerDetails = {},
  ) {
    this.fileName = more.fileName;
    this.lastModified = lastModifiedOf(more.lastModified);
    const worthwhile = body.length >= worthCompressing && compressible(type);
    this.encodings = worthwhile ? ['br', 'gzip', 'identity'] : ['identity'];
  }

  /** Bytes that the answer takes up in memory, once it has been sent in every encoding. */
  get size(): number {
    return this.body.length * 2;
  }

  async in(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.body;
    let bytes = this.compressed.get(encoding);
    if (!bytes) {
      bytes = compress[encoding](this.body);
      this.compressed.set(encoding, bytes);
    }
    return bytes;
  }
}
