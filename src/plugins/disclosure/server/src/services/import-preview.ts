import type { Core } from '@strapi/strapi';
import type { ImportPreviewResponse, SourceText } from '../../../contracts';
import type { CountedRegister } from '../../../model';
import { reportUid } from '../content-types/uids';
import { busy, forbidden, invalidAt, tooLarge } from '../errors';
import { officeOf } from '../exchange/convert/office';
import { limits } from '../exchange/limits';
import type { ListedOrganization } from '../exchange/organization-list/read-list';
import type { FilesToCount } from '../exchange/reading-threads/read-file';
import { ReadingThreads } from '../exchange/reading-threads/reading-threads';
import { type Source, textOf } from '../exchange/source/source-line';
import { UnusableFile } from '../exchange/unusable-file';
import type { Caller } from './desk/visible';

/** A file as it was uploaded. */
export interface UploadedFile {
  path: string;
  /** The name that the caller gave it. */
  name: string;
  /** Bytes. */
  size: number;
}

/** What is asked of a register. */
type Asked = Omit<FilesToCount, 'registers'>;

/** Files that may wait for their turn: one is read at a time, since that takes a processor and much memory. */
const longestQueue = 20;

/** As much of the source as a person reads beside the report. */
const shown = { lines: 4_000, characters: 400_000 };

/** Reads reports from uploaded files, so that a person sees what an import would make of them. */
export const importPreview = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Files are read outside of the server's own thread, which none of them can stop. */
  const threads = new ReadingThreads(1, officeOf(process.env));
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** Does something when all that came before is done, however it ended. */
  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= longestQueue)
      throw busy({ zh: '导入的人太多，请稍后再试', en: 'Too many imports at once; try again later' });
    waiting += 1;
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      waiting -= 1;
    }
  }

  function refuseWhoMayNot({ userAbility }: Caller): void {
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: reportUid });
    if (checker.can.create() || checker.can.update()) return;
    throw forbidden({ zh: '没有导入权限', en: 'You may not import reports' });
  }

  return {
    refuseWhoMayNot,

    /**
     * @throws a 403 for who may neither create nor edit reports, 413 for a file that is too large, 400 for one in which
     * no report can be read, 429 when too many others wait for their turn
     */
    async read(
      caller: Caller,
      { path, name, size }: UploadedFile,
      withTrace = false,
    ): Promise<ImportPreviewResponse['data']> {
      refuseWhoMayNot(caller);
      if (size > limits.fileBytes) throw tooLarge({ zh: '文件过大', en: 'The file is too large' });
      try {
        const { report, source, trace } = await inTurn(() =>
          threads.read({ path, known: { fileName: name }, withSource: true }),
        );
        const { document, guesses, unmapped } = report;
        return { document, guesses, unmapped, ...(withTrace && { trace }), ...shownOf(source) };
      } catch (error) {
        if (error instanceof UnusableFile) throw invalidAt(['files'], error.reason);
        throw error;
      }
    },

    /**
     * A list of organizations, within the same bounds.
     *
     * @throws as {@link read} does, but for the caller's rights
     */
    async readList({ path, name, size }: UploadedFile): Promise<ListedOrganization[]> {
      if (size > limits.fileBytes) throw tooLarge({ zh: '文件过大', en: 'The file is too large' });
      try {
        return await inTurn(() => threads.readList({ path, listName: name }));
      } catch (error) {
        if (error instanceof UnusableFile) throw invalidAt(['files'], error.reason);
        throw error;
      }
    },

    /** @throws as {@link read} does */
    async countRegister(caller: Caller, files: UploadedFile[], asked: Asked): Promise<CountedRegister> {
      refuseWhoMayNot(caller);
      if (files.some(({ size }) => size > limits.registerBytes))
        throw tooLarge({ zh: '文件过大', en: 'The file is too large' });
      try {
        return await inTurn(() => threads.countRegister({ ...asked, registers: files }));
      } catch (error) {
        if (error instanceof UnusableFile) throw invalidAt(['files'], error.reason);
        throw error;
      }
    },

    /** Ends what is being read. */
    close: () => threads.close(),
  };
};

function shownOf(source: Source | null): { source: SourceText[] | null; isSourceCut: boolean } {
  if (!source) return { source, isSourceCut: false };
  const lines: SourceText[] = [];
  let characters = 0;
  for (const line of source.lines) {
    const text = textOf(line);
    characters += text.length;
    if (lines.length >= shown.lines || characters > shown.characters) return { source: lines, isSourceCut: true };
    if (text !== '') lines.push({ text, where: line.where });
  }
  return { source: lines, isSourceCut: false };
}
