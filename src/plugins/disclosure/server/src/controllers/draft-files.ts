import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ExportsRequest } from '../../../contracts';
import { csvStream } from '../exchange/bulk/csv';
import { zipStream } from '../exchange/bulk/zip';
import { fileNameOf, writers } from '../exchange/writers';
import { callerOf, queryOf } from '../input/request';
import { documentId, exportFormat as format } from '../input/schemas';
import { getService } from '../services';

const one = z.strictObject({ format: format.default('docx') });
/** As many as an address holds. */
const documentIds = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(documentId).max(400));
const many: z.ZodType<ExportsRequest, { [Key in keyof ExportsRequest]: string }> = z.strictObject({
  documentIds,
  format,
});

/** Drafts as files. */
export const draftFiles = ({ strapi }: { strapi: Core.Strapi }) => {
  function send(ctx: Context, fileName: string, type: string): void {
    ctx.set('Cache-Control', 'private, no-store');
    ctx.attachment(fileName);
    ctx.type = type;
  }

  return {
    async one(ctx: Context): Promise<void> {
      const { format: wanted } = queryOf(ctx, one);
      const report = await getService(strapi, 'draftExport').one(callerOf(ctx), ctx.params.documentId);
      ctx.body = await writers[wanted].write(report);
      send(ctx, fileNameOf(report, wanted), writers[wanted].type);
    },

    /** One table for CSV, an archive of files otherwise. Reports that the caller may not see are left out. */
    async many(ctx: Context): Promise<void> {
      const { documentIds, format: wanted } = queryOf(ctx, many);
      const reports = await getService(strapi, 'draftExport').many(callerOf(ctx), documentIds);
      const body = wanted === 'csv' ? csvStream(reports) : zipStream(reports, wanted);
      // What was sent so far is no whole file: the reader has to see that it broke off.
      body.once('error', () => ctx.res.destroy());
      ctx.body = body;
      if (wanted === 'csv') send(ctx, 'reports.csv', writers.csv.type);
      else send(ctx, `reports.${wanted}.zip`, 'application/zip');
    },
  };
};
