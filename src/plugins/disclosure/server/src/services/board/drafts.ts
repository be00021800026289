import type { Core } from '@strapi/strapi';
import type { ConsolidatedDraftResponse, DraftCell } from '#contracts';
import { type CellValue, fromRows, label, layoutForYear, type ReportDocument, toRows } from '#model';
import type { ReportInput } from '../../content-types/inputs';
import { consolidatedUid, judgementUid, reportUid } from '../../content-types/uids';
import { conflict, invalidAt, notFound } from '../../errors';
import { consolidation } from '../consolidation';
import { reports, type StoredVersion } from '../reports';
import { type Asking, requirePerson } from '../review/person';
import { type Government, governmentFor } from './government';
import { type Consolidated, consolidatedOf, type SummedVersion, staleAmong } from './stale';

export interface WantedDraft {
  organization: string;
  year: number;
}

const valueAt = (document: ReportDocument, address: string): number | null => {
  const [table, row = '', column = ''] = address.split('.');
  return document[table as 'applications']?.[row]?.[column] ?? null;
};

/** A copy of a document with some cells set, by address. */
function withCells(document: ReportDocument, cells: Iterable<readonly [string, CellValue]>): ReportDocument {
  const copy = structuredClone(document);
  for (const [address, value] of cells) {
    const [table, row = '', column = ''] = address.split('.');
    const rows = copy[table as 'applications'];
    rows[row] = { ...rows[row], [column]: value };
  }
  return copy;
}

/** Drafts of a government's report that begin with the sums of the public reports below it. Text is left to people. */
export const consolidatedDrafts = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(consolidatedUid);

  async function sumsOf({ code }: Government, year: number) {
    const { data } = await consolidation({ strapi }).answer(code, year);
    const versions = data.counted.map(({ organization, version, digest }) => ({ ...organization, version, digest }));
    return { cells: data.cells, missing: data.missing, versions };
  }

  async function draftFor({ id }: Government, year: number): Promise<StoredVersion | undefined> {
    const [draft] = await reports({ strapi }).whole({ organization: { id }, year, publishedAt: null });
    return draft;
  }

  async function answer(government: Government, year: number): Promise<ConsolidatedDraftResponse> {
    const kept = await consolidatedOf(strapi, government.code, year);
    const draft = await draftFor(government, year);
    const { cells: now, missing } = await sumsOf(government, year);
    const versions: SummedVersion[] = kept?.versions ?? [];
    const stale = await staleAmong(strapi.db.connection, versions, year);
    const documentId = draft?.documentId ?? null;
    const cells = kept && draft ? differing(fromRows(draft), kept, now) : [];
    return { data: { documentId, stale, versions, missing, cells } };
  }

  /** 404 where the government has no consolidated draft of the year. */
  async function keptDraft(government: Government, year: number) {
    const kept = await consolidatedOf(strapi, government.code, year);
    const draft = await draftFor(government, year);
    if (!kept || !draft) throw notFound(['year'], label('没有汇总草稿', 'There is no consolidated draft'));
    return { kept, draft };
  }

  return {
    async find(asking: Asking, { organization, year }: WantedDraft): Promise<ConsolidatedDraftResponse> {
      const person = await requirePerson(strapi, asking);
      return answer(await governmentFor(strapi, person, organization), year);
    },

    async create(asking: Asking, { organization, year }: WantedDraft): Promise<ConsolidatedDraftResponse> {
      const person = await requirePerson(strapi, asking);
      const government = await governmentFor(strapi, person, organization);
      const { code } = government;
      if (await draftFor(government, year))
        throw conflict(['year'], label('该年度已有报告', 'There is a report of the year already'), {});
      const { cells, versions } = await sumsOf(government, year);
      if (versions.length === 0)
        throw invalidAt(['year'], label('下级机关尚未公开报告', 'No body below has a public report'));
      await strapi.db.transaction(async () => {
        const empty = { sections: [], proactive: {}, applications: {}, remedies: {}, explanations: [] };
        const blank: ReportDocument = {
          organization: { code },
          title: null,
          year,
          layout: layoutForYear(year),
          ...empty,
        };
        const { title: _title, ...rows } = toRows(withCells(blank, Object.entries(cells)));
        // The title follows from organization and year: a hook writes it.
        const data = { ...rows, organization, year } as ReportInput;
        const { documentId } = await strapi.documents(reportUid).create({ data });
        await query().deleteMany({ where: { organizationCode: code, year } });
        const { actorName } = person;
        const at = new Date().toISOString();
        const row = { report: documentId, organizationCode: code, year, versions, cells, reasons: {}, actorName, at };
        await query().create({ data: row });
      });
      return answer(government, year);
    },

    /**
     * Brings cells to the sums of now.
     *
     * @param cells the ones that are wanted; without them, every cell that nobody adjusted
     */
    async renew(
      asking: Asking,
      { organization, year }: WantedDraft,
      cells?: string[],
    ): Promise<ConsolidatedDraftResponse> {
      const person = await requirePerson(strapi, asking);
      const government = await governmentFor(strapi, person, organization);
      const { kept, draft } = await keptDraft(government, year);
      const sums = await sumsOf(government, year);
      const document = fromRows(draft);
      const open = differing(document, kept, sums.cells);
      const wanted = cells ?? open.filter(({ current, drafted }) => current === drafted).map(({ cell }) => cell);
      const chosen = open.filter(({ cell }) => wanted.includes(cell));
      const changed = withCells(
        document,
        chosen.map(({ cell, now }) => [cell, now]),
      );
      await strapi.db.transaction(async () => {
        const { title, applications, proactive, remedies } = toRows(changed);
        const data = { title, applications, proactive, remedies, revision: draft.revision } as Partial<ReportInput>;
        if (chosen.length > 0) await strapi.documents(reportUid).update({ documentId: draft.documentId, data });
        const where = { organizationCode: kept.organizationCode, year };
        await query().updateMany({ where, data: renewed(kept, chosen, open, sums.versions) });
        // What the draft sums is part of what its check finds, also where no cell was written.
        await strapi.db.query(judgementUid).deleteMany({ where: { report: draft.documentId } });
      });
      return answer(government, year);
    },

    /** Says why a cell differs from the sum. */
    async explain(asking: Asking, { organization, year }: WantedDraft, cell: string, reason: string) {
      const person = await requirePerson(strapi, asking);
      const government = await governmentFor(strapi, person, organization);
      const { kept } = await keptDraft(government, year);
      if (!(cell in kept.cells))
        throw invalidAt(['cell'], label(`没有这个单元格：${cell}`, `There is no such cell: ${cell}`));
      const where = { organizationCode: kept.organizationCode, year };
      await query().updateMany({ where, data: { reasons: { ...kept.reasons, [cell]: reason } } });
      return answer(government, year);
    },
  };
};

/** The cells that somebody adjusted, or whose sum has changed. */
function differing(document: ReportDocument, kept: Consolidated, now: Readonly<Record<string, number>>): DraftCell[] {
  const addresses = new Set([...Object.keys(kept.cells), ...Object.keys(now)]);
  return [...addresses].flatMap((cell) => {
    const found = {
      cell,
      current: valueAt(document, cell),
      drafted: kept.cells[cell] ?? null,
      now: now[cell] ?? null,
      reason: kept.reasons[cell] ?? null,
    };
    return found.current === found.drafted && found.drafted === found.now ? [] : [found];
  });
}

/** What is kept after a renewal. Until every cell that nobody adjusted is renewed, the draft sums the old versions. */
function renewed(
  kept: Consolidated,
  chosen: readonly DraftCell[],
  open: readonly DraftCell[],
  versions: SummedVersion[],
): Pick<Consolidated, 'cells' | 'reasons' | 'versions'> {
  const cells = { ...kept.cells };
  const reasons = { ...kept.reasons };
  for (const { cell, now } of chosen) {
    if (now === null) delete cells[cell];
    else cells[cell] = now;
    delete reasons[cell];
  }
  const isWhole = open.every((each) => chosen.includes(each) || each.current !== each.drafted);
  return { cells, reasons, versions: isWhole ? versions : kept.versions };
}
