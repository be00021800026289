/** What may be asked of the figures of the public record, however it is asked. */
import { z } from 'zod';
import { figureAddresses, indicators, layouts } from '#model';
import { said } from '../../errors';
import {
  inAddress,
  inDigits,
  organizationCode,
  organizationKind,
  page,
  regionCode,
  wholeNumber,
  year,
} from '../../input/schemas';

const addresses: ReadonlySet<string> = new Set(
  Object.values(layouts).flatMap((layout) => figureAddresses(layout).map(({ address }) => address)),
);

export const groupings = ['year', 'organization', 'kind', 'region'] as const;
export type Grouping = (typeof groupings)[number];

const orders = ['value', 'year', 'organization', 'kind', 'region'] as const;

/** Cells that one question may name: more than any layout has, its row groups included. */
const mostCells = 240;

const notCell = said('没有这个单元格', 'There is no such cell');
const cell = z.string(notCell).refine((address) => addresses.has(address), notCell);
const commaSeparated = (text: unknown): unknown => (typeof text === 'string' ? text.split(',') : text);
const notYears = said('应为年度，或“起..止”', 'Neither a year nor a range of years such as 2019..2023');
const years = z.preprocess(
  (text) => {
    if (typeof text === 'number') return { from: text, to: text };
    const [from, to, ...rest] = typeof text === 'string' ? text.split('..') : [];
    return rest.length === 0 && from !== undefined ? { from: Number(from), to: Number(to ?? from) } : undefined;
  },
  z.object({ from: year, to: year }, notYears).refine(({ from, to }) => from <= to, notYears),
);
inAddress.add(years, {
  type: 'string',
  pattern: '^\\d{4}(\\.\\.\\d{4})?$',
  description: 'A year, or a range: 2019..2023',
});

const notOrder = said('不能按此排序', 'There is no such order');
const order = z.preprocess(
  (text) => {
    const found = typeof text === 'string' ? /^(-?)([a-z]+)$/.exec(text) : null;
    return found ? { by: found[2], descending: found[1] === '-' } : text;
  },
  z.object({ by: z.enum(orders, notOrder), descending: z.boolean() }, notOrder),
);
inAddress.add(order, { type: 'string', enum: orders.flatMap((by) => [by, `-${by}`]) });

const notGroup = said('不能按此分组', 'There is no such group');

/** Rows of one answer. */
const most = 1_000;
/** Rows of one table: for whoever downloads it, a page is of no use. */
const mostOfTable = 10_000;

/** @param pageSize rows of a page where the question does not say, and at most */
const questionOf = (pageSize: { usual: number; most: number }) =>
  z
    .strictObject({
      cell: z
        .preprocess(
          commaSeparated,
          z
            .array(cell)
            .min(1)
            .max(mostCells, said(`最多 ${mostCells} 格`, `At most ${mostCells} cells`)),
        )
        .optional(),
      indicator: z
        .enum(
          indicators.map(({ code }) => code) as [string, ...string[]],
          said('没有这个指标', 'There is no such indicator'),
        )
        .optional(),
      groupBy: z.preprocess(commaSeparated, z.array(z.enum(groupings, notGroup)).max(groupings.length)).default([]),
      regionLevel: inDigits(z.number())
        .pipe(z.union([z.literal(2), z.literal(4), z.literal(6)], said('应为 2、4 或 6', 'Neither 2 nor 4 nor 6')))
        .default(6),
      year: years.optional(),
      organization: organizationCode.optional(),
      region: regionCode.optional(),
      kind: organizationKind.optional(),
      order: order.optional(),
      top: inDigits(wholeNumber(1, most)).optional(),
      change: z.literal('year', said('只能为 year', 'Only year')).optional(),
      share: cell.optional(),
      quartiles: z.literal('organization', said('只能为 organization', 'Only organization')).optional(),
      page: inDigits(page).default(1),
      pageSize: inDigits(wholeNumber(1, pageSize.most)).default(pageSize.usual),
    })
    .refine(({ cell: cells, indicator }) => (cells === undefined) !== (indicator === undefined), {
      path: ['cell'],
      ...said('须给出 cell 或 indicator 之一', 'Either a cell or an indicator is needed'),
    })
    .refine(({ share, indicator }) => share === undefined || indicator === undefined, {
      path: ['share'],
      ...said('指标本身已是比率', 'An indicator is a rate already'),
    })
    .refine(({ order: by, groupBy }) => !by || by.by === 'value' || groupBy.includes(by.by as Grouping), {
      path: ['order'],
      ...notOrder,
    })
    .refine(({ quartiles, groupBy }) => quartiles === undefined || !groupBy.includes('organization'), {
      path: ['quartiles'],
      ...said('不能与按 organization 分组并用', 'A group of one body has no quartiles'),
    })
    .refine(({ change, groupBy }) => change === undefined || groupBy.includes('year'), {
      path: ['change'],
      ...said('须按 year 分组', 'Needs groupBy=year'),
    });

/** What may be asked for an answer by page. */
export const question = questionOf({ usual: 100, most });
/** What may be asked for a table. */
export const tableQuestion = questionOf({ usual: mostOfTable, most: mostOfTable });

export type StatisticsQuestion = z.output<typeof question>;
