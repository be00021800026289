import { createHash } from 'node:crypto';
import type { PublicationResponse } from '../../../contracts';
import type { ReportForExport } from '../exchange/report/report-for-export';
import { fileNameOf, writers } from '../exchange/writers';
import { exportOf } from '../services/record/export';
import type { PublicationRow } from '../services/record/row';

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
  /** Whether it leads to other reports, so that its bytes say more than the publication. */
  readonly leadsOn?: boolean;
  /**
   * Absent where the stored text itself is sent.
   *
   * @param former the version before, if any
   * @param surroundings what of the rest of the record is told
   */
  render?(
    publication: PublicationResponse,
    former: PublicationRow | undefined,
    surroundings: Surroundings,
  ): Promise<string | Buffer>;
}

interface Surroundings {
  /** Where the publication can be fetched, without a suffix. */
  readonly address: string;
  readonly neighbours?: ReportForExport['neighbours'];
}

/** The stored text. */
export const jsonFormat: PublicationFormat = { name: 'json', type: 'application/json; charset=utf-8' };

/** The first is what a reader gets who does not ask for any. Another format is another row. */
export const formats: readonly PublicationFormat[] = [
  jsonFormat,
  { ...written('html'), leadsOn: true },
  ...(['docx', 'xlsx', 'csv'] as const).map((name) => ({
    ...written(name),
    fileName: (publication: PublicationResponse) => fileNameOf(exportOf(publication, undefined), name),
  })),
];

function written(name: Exclude<keyof typeof writers, 'json'>): PublicationFormat {
  const { type, version, write } = writers[name];
  const render: PublicationFormat['render'] = (publication, former, { address, neighbours }) =>
    write(exportOf(publication, former, address, neighbours));
  return { name, type, rendererVersion: version, render };
}

/** The ETag of a publication in a format: strong for JSON, weak otherwise. What leads on is named by its bytes too. */
export function etagOf({ name, rendererVersion, leadsOn }: PublicationFormat, digest: string, body: Buffer): string {
  if (rendererVersion === undefined) return `"${digest}"`;
  const bytes = leadsOn ? `-${createHash('sha256').update(body).digest('hex').slice(0, 16)}` : '';
  return `W/"${digest}-${name}-${rendererVersion}${bytes}"`;
}
