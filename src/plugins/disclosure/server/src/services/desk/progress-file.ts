import type { Core } from '@strapi/strapi';
import ExcelJS from 'exceljs';
import type { ProgressEntry } from '#contracts';
import type { Caller } from '#input/caller';
import { byteOrderMark, guardText } from '../../exchange/csv/columns';
import { stages } from '../review/stages';
import { progress, type WantedProgress } from './progress';

export type ProgressFormat = 'csv' | 'xlsx';

const heads = ['机关代码', '机关名称', '年度', '状态', '环节', '期限', '逾期天数'];

export const states: Readonly<Record<ProgressEntry['state'], string>> = {
  notStarted: '未开始',
  drafting: '编制中',
  inReview: '审核中',
  approved: '待发布',
  correcting: '更正中',
  published: '已发布',
};

export const csvField = (value: string | number): string => {
  const text = typeof value === 'string' ? guardText(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The progress as a file for those who remind the bureaus. */
export const progressFile = ({ strapi }: { strapi: Core.Strapi }) => ({
  async write(caller: Caller, wanted: WantedProgress, format: ProgressFormat): Promise<{ year: number; body: Buffer }> {
    const { year, entries } = await progress({ strapi }).list(caller, wanted);
    const chain = await stages({ strapi }).list();
    const rows = entries.map(({ organization, state, stage, deadline, daysLate }) => [
      organization.code,
      organization.name,
      year,
      states[state],
      state === 'inReview' ? (chain.find(({ code }) => code === stage)?.name ?? '') : '',
      deadline,
      daysLate,
    ]);
    if (format === 'csv') {
      const lines = [heads, ...rows].map((row) => row.map(csvField).join(','));
      return { year, body: Buffer.from(`${byteOrderMark}${lines.join('\r\n')}\r\n`) };
    }
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(`${year} 年度`, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows([heads, ...rows]);
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column, at) => {
      column.width = at === 1 ? 36 : at === 0 ? 24 : 12;
    });
    return { year, body: Buffer.from(await workbook.xlsx.writeBuffer()) };
  },
});
