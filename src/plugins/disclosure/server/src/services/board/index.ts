import type { Core } from '@strapi/strapi';
import type { BoardCellResponse, BoardResponse } from '#contracts';
import type { Caller } from '#input/caller';
import { cellsOf, label, layoutForYear, layouts } from '#model';
import { figuresTable } from '../../database/projection/tables';
import { invalidAt } from '../../errors';
import { consolidation } from '../consolidation';
import { yearDue } from '../desk/deadline';
import { boardCsv } from './file';
import { governmentFor, governments, summaryOf } from './government';
import { boardRows } from './rows';

export interface WantedBoard {
  organization?: string | undefined;
  year?: number | undefined;
}

/** What the supervising office sees of the bodies below a government. */
export const board = ({ strapi }: { strapi: Core.Strapi }) => {
  const looks = ({ user }: Caller) => strapi.store({ type: 'plugin', name: 'disclosure', key: `boardLook.${user.id}` });

  async function find(caller: Caller, { organization, year = yearDue() }: WantedBoard): Promise<BoardResponse> {
    const all = await governments(strapi, caller);
    const government = organization ? await governmentFor(strapi, caller, organization) : (all[0] ?? null);
    const seen = ((await looks(caller).get({})) as Record<string, string> | null) ?? {};
    const lastLook = (government && seen[`${government.documentId} ${year}`]) ?? null;
    const { rows, pending } = government
      ? await boardRows(strapi, caller, government.id, year, lastLook)
      : { rows: [], pending: 0 };
    return {
      data: {
        governments: all.map(summaryOf),
        government: government && summaryOf(government),
        year,
        rows,
        pending,
        lastLook,
      },
    };
  }

  return {
    find,

    /** The board as a file, for those who work on with it in a spreadsheet. */
    async file(caller: Caller, wanted: WantedBoard): Promise<{ year: number; body: string }> {
      const { data } = await find(caller, wanted);
      return { year: data.year, body: boardCsv(data) };
    },

    /** Remembers that a person has seen what there is until now. */
    async look(caller: Caller, organization: string, year: number): Promise<{ data: { at: string } }> {
      const government = await governmentFor(strapi, caller, organization);
      const seen = ((await looks(caller).get({})) as Record<string, string> | null) ?? {};
      const at = new Date().toISOString();
      await looks(caller).set({ value: { ...seen, [`${government.documentId} ${year}`]: at } });
      return { data: { at } };
    },

    /** The sums of every cell over the public reports of the bodies below. */
    async sums(caller: Caller, organization: string, year: number) {
      const { code } = await governmentFor(strapi, caller, organization);
      return consolidation({ strapi }).answer(code, year);
    },

    /** The public reports that one sum is made of. */
    async cell(caller: Caller, organization: string, year: number, cell: string): Promise<BoardCellResponse> {
      const { code } = await governmentFor(strapi, caller, organization);
      if (!cellsOf(layouts[layoutForYear(year)]).find(cell))
        throw invalidAt(['cell'], label(`没有这个单元格：${cell}`, `There is no such cell: ${cell}`));
      const { data } = await consolidation({ strapi }).answer(code, year);
      const rows = await strapi.db
        .connection(figuresTable)
        .where({ year, cell })
        .select('organization_code', 'organization_kind', 'value');
      const values = new Map(rows.map((row) => [row.organization_code, row]));
      const bodies = data.counted.map(({ organization: body, version }) => {
        const { value = null, organization_kind: kind = null } = values.get(body.code) ?? {};
        return { ...body, kind, value: value === null ? null : Number(value), version };
      });
      bodies.sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
      return { data: { cell, sum: data.cells[cell] ?? 0, bodies } };
    },
  };
};
