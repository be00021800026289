import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** Bytes of pages kept, packed ones included. */
const mostKept = 128 * 2 ** 20;

/** Where the note stands that a page may be out of date; nothing in a page's own words can look like it. */
export const noteMark = '<!--note-->';

export type PageEncoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const packers = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: async (body: Buffer) => body,
};

/** A page as it was rendered, as of an end of the record. */
export class RenderedPage {
  readonly etag: string;
  private readonly packed = new Map<PageEncoding, Promise<Buffer>>();

  /**
   * @param html with the {@link noteMark} in it
   * @param until the moment at which names and deadlines in it have to be asked again; in milliseconds
   */
  constructor(
    readonly html: string,
    readonly status: number,
    readonly head: string,
    readonly until: number,
    readonly type = 'text/html; charset=utf-8',
  ) {
    this.etag = `W/"${createHash('sha256').update(html).digest('base64url')}"`;
  }

  /** Whether the page says what the API would say now. */
  holds(head: string): boolean {
    return this.head === head && Date.now() < this.until;
  }

  /** The page as bytes, packed once for each encoding. */
  body(encoding: PageEncoding): Promise<Buffer> {
    const body = this.packed.get(encoding) ?? packers[encoding](Buffer.from(this.html.replace(noteMark, '')));
    this.packed.set(encoding, body);
    return body;
  }
}

/** The encoding that a reader takes and that is shortest. */
export function encodingFor(accepted: string | undefined): PageEncoding {
  const names = (accepted ?? '').split(',').map((part) => part.trim());
  const takes = (name: string) =>
    names.some((part) => part === name || (part.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(part)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Rendered pages by address and text size, the least used of them forgotten first. */
export class PageCache {
  private readonly pages = new LRUCache<string, RenderedPage>({
    maxSize: mostKept,
    sizeCalculation: ({ html }) => html.length * 3,
  });
  private readonly rendering = new Map<string, Promise<RenderedPage>>();

  find(key: string): RenderedPage | undefined {
    return this.pages.get(key);
  }

  /** Renders a page once for all who ask for it as of the same end of the record. */
  async renderOnce(key: string, head: string, render: () => Promise<RenderedPage>): Promise<RenderedPage> {
    const whole = `${head} ${key}`;
    const running = this.rendering.get(whole) ?? this.start(key, whole, render);
    return running;
  }

  private start(key: string, whole: string, render: () => Promise<RenderedPage>): Promise<RenderedPage> {
    const running = render()
      .then((page) => {
        if (page.status === 200) this.pages.set(key, page);
        return page;
      })
      .finally(() => this.rendering.delete(whole));
    this.rendering.set(whole, running);
    return running;
  }
}
