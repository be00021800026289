/** Charts as files: the picture as SVG or PNG, the table as CSV. */
import type { ChartTable, TableCell } from './chart';

/** An SVG text as an address that the page can show. */
export const addressOfSvg = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const saveSvg = (svg: string, name: string): void =>
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);

/** Twice as many dots as the picture measures: it stays sharp in print. */
const sharpness = 2;

export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  image.src = addressOfSvg(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) save(blob, `${name}.png`);
}

/** What a spreadsheet might take for a formula. */
const mistakable = /^['=+\-@\t\r\n＝＋－＠]/;

function field(cell: TableCell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && cell !== null && 'figure' in cell) return String(cell.figure);
  const text = typeof cell === 'object' && cell !== null ? cell.text : (cell ?? '');
  const guarded = mistakable.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** CSV (RFC 4180) with the byte order mark that Excel needs. */
export const csvOf = ({ head, rows }: ChartTable): string =>
  `\uFEFF${[head, ...rows].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;

export const saveCsv = (table: ChartTable, name: string): void =>
  save(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
