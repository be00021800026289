import { label } from '#model';
/** The files of the open data. Another file is another row. */

export interface OpenFile {
  /** Lower case, as Data Package wants names. */
  readonly name: string;
  /** Below the routes, with its query. */
  readonly path: string;
  readonly format: 'csv' | 'parquet' | 'zip';
  readonly mediaType: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly year?: number;
}

const parquet = 'application/vnd.apache.parquet';

const ofYear = (year: number): OpenFile[] => [
  {
    name: `cells-${year}-csv`,
    path: `publications.csv?year=${year}`,
    format: 'csv',
    mediaType: 'text/csv',
    title: label(`${year} 年度数据（CSV）`, `Figures of ${year} (CSV)`),
    year,
  },
  {
    name: `cells-${year}-parquet`,
    path: `publications.parquet?year=${year}`,
    format: 'parquet',
    mediaType: parquet,
    title: label(`${year} 年度数据（Parquet）`, `Figures of ${year} (Parquet)`),
    year,
  },
  {
    name: `reports-${year}-json`,
    path: `publications.zip?year=${year}&format=json`,
    format: 'zip',
    mediaType: 'application/zip',
    title: label(`${year} 年度报告全文（JSON，zip）`, `Reports of ${year} in full (JSON, zip)`),
    year,
  },
];

/** @param years those of which a report is public, latest first */
export const openFiles = (years: readonly number[]): OpenFile[] => [
  {
    name: 'cells-parquet',
    path: 'publications.parquet',
    format: 'parquet',
    mediaType: parquet,
    title: label('历年数据（Parquet）', 'Figures of all years (Parquet)'),
  },
  ...years.flatMap(ofYear),
];
