import type { PublicationResponse } from '../../../contracts';

/** A form in which a publication can be read. */
export interface PublicationFormat {
  /** Suffix in the address, and the name in the ETag. */
  readonly name: string;
  /** Media type, with its charset. */
  readonly type: string;
  /**
   * Counts up when the same publication comes out in other bytes. Absent where the bytes say the document and nothing
   * else: then the digest alone is the ETag.
   */
  readonly rendererVersion?: number;
  render(publication: PublicationResponse): string | Buffer | Promise<string | Buffer>;
}

/** The first is what a reader gets who does not ask for any. Another format is another row. */
export const formats: readonly PublicationFormat[] = [
  { name: 'json', type: 'application/json; charset=utf-8', render: (publication) => JSON.stringify(publication) },
];

/** The ETag of a publication in a format: strong for JSON, weak otherwise. */
export function etagOf({ name, rendererVersion }: PublicationFormat, digest: string): string {
  return rendererVersion === undefined ? `"${digest}"` : `W/"${digest}-${name}-${rendererVersion}"`;
}
