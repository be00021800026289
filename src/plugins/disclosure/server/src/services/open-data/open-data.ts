import { label } from '#model';
import type { OpenFile } from './files';

/** What there is to describe, as of now. */
export interface OpenData {
  licence: string;
  publisher: string;
  /** Where the routes stand. */
  routes: string;
  /** The link at the end of the record. */
  head: string | null;
  /** When anything was last published or withdrawn, ISO 8601. */
  modified: string | null;
  /** Years of which a report is public, latest first. */
  years: readonly number[];
  files: readonly OpenFile[];
}

export const title = label('政府信息公开工作年度报告数据', 'Government information disclosure annual reports');
export const description = label(
  '各机关公开的年度报告中的全部数据，一格一行；空白不等于零。',
  'Every figure of the annual reports that are public, one cell a line. A blank is not zero.',
);
