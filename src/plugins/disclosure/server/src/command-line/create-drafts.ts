import { errors } from '@strapi/utils';
import { getService } from '../services';
import type { FileOutcome, FileResult } from './file-result';
import { closeStrapi, loadStrapi } from './load-strapi';

/** Creates a draft of each report that was read. */
export async function* createDrafts(reports: AsyncIterable<FileResult>): AsyncGenerator<FileResult> {
  const strapi = await loadStrapi();
  const imports = getService(strapi, 'imports');
  try {
    for await (const report of reports) yield report.document ? await createDraft(report, imports) : report;
  } finally {
    await closeStrapi(strapi);
  }
}

type Imports = ReturnType<typeof getService<'imports'>>;

async function createDraft(report: FileOutcome, imports: Imports): Promise<FileOutcome> {
  try {
    const { outcome, documentId, organization, guess } = await imports.importDraft(report.document, report.file);
    const guesses = guess ? [...report.guesses, guess] : report.guesses;
    return { ...report, document: { ...report.document, organization }, guesses, outcome, documentId };
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { ...report, error: { name: error.name, message: error.message } };
  }
}
