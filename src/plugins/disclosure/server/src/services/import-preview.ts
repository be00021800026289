import type { Core } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import type { UploadedFile } from '#input/uploaded-file';
import type { GuessedText, ImportPreviewResponse, SourceText, TracedPass } from '../../../contracts';
import { type CountedRegister, label } from '../../../model';
import { reportUid } from '../content-types/uids';
import { forbidden, invalidAt, tooLarge } from '../errors';
import { limits } from '../exchange/limits';
import { evidence } from '../exchange/mapping/evidence';
import type { Guess } from '../exchange/mapping/notes';
import { passes } from '../exchange/mapping/passes';
import type { Trace } from '../exchange/mapping/read-in-passes';
import type { ListedOrganization } from '../exchange/organization-list/read-list';
import type { FilesToCount } from '../exchange/reading-threads/read-file';
import type { ImportedReport } from '../exchange/report/imported-report';
import { type Source, textOf } from '../exchange/source/source-line';
import { UnusableFile } from '../exchange/unusable-file';
import { seesOrganizations, visible } from './desk/visible';
import { fileQueueOf } from './file-queue';
import { reportBody } from './report-body';

/** What is asked of a register. */
type Asked = Omit<FilesToCount, 'registers'>;

/** As much of the source as a person reads beside the report. */
const shown = { lines: 4_000, characters: 400_000 };

/** Reads reports from uploaded files, so that a person sees what an import would make of them. */
export const importPreview = ({ strapi }: { strapi: Core.Strapi }) => {
  const queue = fileQueueOf(strapi);

  function refuseWhoMayNot({ userAbility }: Caller): void {
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: reportUid });
    if (checker.can.create() || checker.can.update()) return;
    throw forbidden(label('没有导入权限', 'You may not import reports'));
  }

  /** The report with the organization that it is from, as far as that can be told among those that the caller sees. */
  async function named({ document, guesses }: ImportedReport, fileName: string, caller: Caller) {
    if (!seesOrganizations(strapi, caller)) return { document, guesses, candidates: [] };
    const where = await visible(strapi, caller).organizations();
    const { bodies, guess } = await reportBody({ strapi }).of(document, fileName, where);
    const known = bodies.map(({ code, name }) => ({ code, name }));
    const [body, ...others] = known;
    return {
      document: { ...document, organization: body && others.length === 0 ? body : document.organization },
      guesses: guess ? [...guesses, guess] : guesses,
      candidates: others.length > 0 ? known : [],
    };
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
      if (size > limits.fileBytes) throw tooLarge(label('文件过大', 'The file is too large'));
      try {
        const { report, source, trace, sinceExport } = await queue.inTurn((threads) =>
          threads.read({ path, known: { fileName: name }, withSource: true }),
        );
        const { unmapped } = report;
        const { document, guesses, candidates } = await named(report, name, caller);
        return {
          document,
          guesses: guesses.map(asked),
          unmapped,
          candidates,
          ...(withTrace && { trace: passesIn(trace, report) }),
          ...(sinceExport && { sinceExport }),
          ...shownOf(source),
        };
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
      if (size > limits.fileBytes) throw tooLarge(label('文件过大', 'The file is too large'));
      try {
        return await queue.inTurn((threads) => threads.readList({ path, listName: name }));
      } catch (error) {
        if (error instanceof UnusableFile) throw invalidAt(['files'], error.reason);
        throw error;
      }
    },

    /** @throws as {@link read} does */
    async countRegister(caller: Caller, files: UploadedFile[], asked: Asked): Promise<CountedRegister> {
      refuseWhoMayNot(caller);
      if (files.some(({ size }) => size > limits.registerBytes))
        throw tooLarge(label('文件过大', 'The file is too large'));
      try {
        return await queue.inTurn((threads) => threads.countRegister({ ...asked, registers: files }));
      } catch (error) {
        if (error instanceof UnusableFile) throw invalidAt(['files'], error.reason);
        throw error;
      }
    },

    /** Ends what is being read. */
    close: () => queue.close(),
  };
};

/** A person is asked about an organization or a year that is not sure. */
const asked = (guess: Guess): GuessedText =>
  (guess.path === 'year' || guess.path === 'organization') && guess.confidence <= evidence.confidence.asked
    ? { ...guess, isAsked: true }
    : guess;

/** The passes that had a part in a report, in their order. */
function passesIn(trace: Trace, { guesses }: ImportedReport): TracedPass[] {
  return passes.flatMap(({ name, does }) => {
    const cells = Object.keys(trace).filter((address) => trace[address] === name);
    const isPart = cells.length > 0 || guesses.some(({ pass }) => pass === name);
    return isPart ? [{ pass: name, does, cells }] : [];
  });
}

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
