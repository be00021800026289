/** Many publications at once: one table, or an archive with a file for each. */

import { pipeline, type Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../../../model';
import { busy } from '../errors';
import { csvStream } from '../exchange/bulk/csv';
import { zipStream } from '../exchange/bulk/zip';
import { type FileFacts, parquetStream } from '../exchange/parquet/write';
import type { ReportForExport } from '../exchange/report/report-for-export';
import { writers } from '../exchange/writers';
import { parse } from '../input/parse';
import { archiveParameters, parquetParameters, tableParameters } from '../input/record';
import { recordRoutes } from '../routes/record';
import { getService } from '../services';
import { factsOf, linksOf } from '../services/open-data/facts';
import { isKnown } from '../services/record/entity-tag';
import { exportOf } from '../services/record/export';
import { publicationOf } from '../services/record/shape';

/** Downloads at the same time, and milliseconds after which one that takes nothing is given up. */
const most = 4;
const patience = 60_000;

interface Download {
  /** Absent for all years. */
  year?: number;
  filters: { region?: string; layout?: string };
  /** Name of the file, without the year. */
  suffix: string;
  type: string;
  /** Counts up when the same publications come out in other bytes. */
  version: number;
  compressible: boolean;
  stream(reports: AsyncIterable<ReportForExport>, facts: FileFacts): Readable;
}

/** By suffix of the address. */
const downloads = {
  csv(query: unknown): Download {
    const { year, ...filters } = parse(tableParameters, query);
    const { type, version } = writers.csv;
    return { year, filters, suffix: 'csv', type, version, compressible: true, stream: csvStream };
  },
  zip(query: unknown): Download {
    const { year, format, ...filters } = parse(archiveParameters, query);
    const { version } = writers[format];
    const stream = (reports: AsyncIterable<ReportForExport>) => zipStream(reports, format);
    return { year, filters, suffix: `${format}.zip`, type: 'application/zip', version, compressible: false, stream };
  },
  parquet(query: unknown): Download {
    const { year, ...filters } = parse(parquetParameters, query);
    const type = 'application/vnd.apache.parquet';
    return { year, filters, suffix: 'parquet', type, version: 1, compressible: false, stream: parquetStream };
  },
} as const;

const nameOf = ({ year, suffix }: Download) => `publications-${year ?? 'all'}.${suffix}`;

/** Addresses of downloads, such as `/publications.csv`. */
const addresses = new Set(recordRoutes.flatMap(({ path, handler }) => (handler === 'download' ? [path] : [])));

/** Answers requests for many publications; says whether the address, below `/api/disclosure`, is one of these. */
export function createBulk(strapi: Core.Strapi): (ctx: Context, address: string) => Promise<boolean> {
  let running = 0;

  return async (ctx, address) => {
    if (!addresses.has(address)) return false;
    const download = downloads[address.slice(address.lastIndexOf('.') + 1) as keyof typeof downloads](ctx.query);
    const { link } = await getService(strapi, 'chain').head();
    const etag = `W/"${link ?? 'empty'}-${download.suffix}-${download.version}"`;
    ctx.set({ ETag: etag, 'Cache-Control': 'public, no-cache', Link: linksOf(strapi) });
    ctx.vary('Accept-Encoding');
    ctx.status = isKnown(ctx.get('If-None-Match'), etag) ? 304 : 200;
    if (ctx.status === 304) return true;
    if (ctx.method !== 'HEAD') {
      if (running >= most) {
        ctx.set('Retry-After', String(patience / 1000));
        throw busy(label('下载的人太多，请稍后再试', 'Too many downloads at once; try again later'));
      }
      // Whoever has gone meanwhile would never end the download.
      if (ctx.res.destroyed) return true;
      running += 1;
      ctx.res.once('close', () => {
        running -= 1;
      });
      ctx.res.setTimeout(patience, () => ctx.res.destroy());
      const body = packed(ctx, download, download.stream(reportsOf(strapi, download), factsOf(strapi, link)));
      // What was sent so far is no whole file: the reader has to see that it broke off.
      body.once('error', () => ctx.res.destroy());
      ctx.body = body;
    }
    ctx.attachment(nameOf(download));
    ctx.type = download.type;
    return true;
  };
}

async function* reportsOf(strapi: Core.Strapi, { year, filters }: Download): AsyncGenerator<ReportForExport> {
  const record = getService(strapi, 'publicRecord');
  for await (const row of record.whole({ year, ...filters })) {
    const former = await record.former(row);
    yield exportOf(publicationOf(row, former), former);
  }
}

function packed(ctx: Context, { compressible }: Download, stream: Readable): Readable {
  if (!compressible || ctx.acceptsEncodings(['gzip', 'identity']) !== 'gzip') return stream;
  ctx.set('Content-Encoding', 'gzip');
  // An error of one destroys both, so that whoever reads the last hears of it.
  return pipeline(stream, createGzip(), () => undefined);
}
