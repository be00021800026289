import type { PublicationResponse } from '../../../contracts';
import { fileNameOf, writers } from '../exchange/writers';
import { exportOf } from '../services/publication-export';

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
  /** The name under which a browser saves it; absent where a browser shows it. */
  fileName?(publication: PublicationResponse): string;
  /** @param address where the publication can be fetched, without a suffix */
  render(publication: PublicationResponse, address: string): Promise<string | Buffer>;
}

/** The first is what a reader gets who does not ask for any. Another format is another row. */
export const formats: readonly PublicationFormat[] = [
  { name: 'json', type: 'application/json; charset=utf-8', render: async (publication) => JSON.stringify(publication) },
  written('html'),
  ...(['docx', 'xlsx', 'csv'] as const).map((name) => ({
    ...written(name),
    fileName: (publication: PublicationResponse) => fileNameOf(exportOf(publication), name),
  })),
];

function written(name: Exclude<keyof typeof writers, 'json'>): PublicationFormat {
  const { type, version, write } = writers[name];
  const render: PublicationFormat['render'] = (publication, address) => write(exportOf(publication, address));
  return { name, type, rendererVersion: version, render };
}

/** The ETag of a publication in a format: strong for JSON, weak otherwise. */
export function etagOf({ name, rendererVersion }: PublicationFormat, digest: string): string {
  return rendererVersion === undefined ? `"${digest}"` : `W/"${digest}-${name}-${rendererVersion}"`;
}
