import { parse } from '../../input/parse';
import { listParameters } from '../../input/record';
import { getService } from '../../services';
import { cursorText, entryOf, paginationOf } from '../../services/record/shape';
import { jsonAnswer, type Question } from './resource';

/** The newest version of each report, page by page. */
export function list(_path: Record<string, string>, query: unknown): Question {
  const { page, after, pageSize, ...filters } = parse(listParameters, query);
  const place =
    after === undefined
      ? { page: page ?? 1, pageSize }
      : { after: { year: Number(after.slice(0, 4)), organization: after.slice(5) }, pageSize };
  return {
    parameters: after === undefined ? { ...filters, page: page ?? 1, pageSize } : { ...filters, after, pageSize },
    async answer(strapi) {
      const record = getService(strapi, 'publicRecord');
      const lastChange = await record.lastChange();
      const { rows, total, next } = await record.list(filters, place);
      const { page: number, ...sizes } = paginationOf({ page: page ?? 1, pageSize }, total);
      const pagination = { ...(after === undefined && { page: number }), ...sizes, next: cursorText(next) };
      return jsonAnswer({ data: rows.map(entryOf), meta: { pagination } }, 'Accept-Encoding', lastChange);
    },
  };
}
