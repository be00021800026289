/** What a report said when it was exported: a file of ours carries it, so that what was changed in the file since can be told. */
import { createHash } from 'node:crypto';
import type { SinceExport } from '#contracts';
import { cellsOf, findLayout, plainText, type ReportDocument } from '#model';

/** The figures in the order of the layout, then title and chapters as digests. */
export function exportedMark(document: ReportDocument): string {
  const figures = figuresOf(document).map((value) => value ?? '');
  const texts = Object.entries(textsOf(document)).map(([chapter, digest]) => `${chapter}=${digest}`);
  return [figures.join(','), digestOf(document.title ?? ''), texts.join(',')].join(';');
}

/** @returns `undefined` for a mark that is none, or of another layout */
export function sinceExport(mark: string, document: ReportDocument): SinceExport | undefined {
  const [figures = '', title, texts = ''] = mark.split(';');
  const before = figures.split(',').map((value) => (value === '' ? null : Number(value)));
  const layout = findLayout(document.layout);
  const cells = layout ? cellsOf(layout).all : [];
  if (title === undefined || before.length !== cells.length || before.some(Number.isNaN)) return undefined;
  const now = figuresOf(document);
  const was = new Map(texts.split(',').map((text) => text.split('=') as [string, string | undefined]));
  const is = textsOf(document);
  const codes = new Set([...was.keys(), ...Object.keys(is)].filter((code) => code !== ''));
  return {
    values: cells.flatMap(({ address, index }) => {
      const [from = null, to = null] = [before[index], now[index]];
      return from === to ? [] : [{ path: address, from, to }];
    }),
    chapters: [...codes].filter((code) => (was.get(code) ?? nothing) !== (is[code] ?? nothing)),
    isTitleChanged: title !== digestOf(document.title ?? ''),
  };
}

function figuresOf(document: ReportDocument): (number | null)[] {
  const layout = findLayout(document.layout);
  if (!layout) return [];
  return cellsOf(layout).all.map(({ table, row, column }) => document[table.code][row.code]?.[column.code] ?? null);
}

const textsOf = ({ sections }: ReportDocument): Record<string, string> =>
  Object.fromEntries(
    sections.map(({ chapter, heading, body }) => [chapter, digestOf(`${heading ?? ''}${plainText(body)}`)]),
  );

/** White space is the program's that saved the file. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s/g, '')).digest('hex').slice(0, 8);

const nothing = digestOf('');
