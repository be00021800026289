import { isReportYear, label, organizationCode, reportYears } from '../../../src/plugins/disclosure/model';
import { NotThere, Unusable, type Visit } from '../serving/page';

const yearOf = (text: string): number | undefined => {
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  return isReportYear(year) ? year : undefined;
};

/** The organization's code in the address; nothing stands where it is none. */
export function codeIn({ parameters: { code = '' } }: Visit): string {
  if (!organizationCode.test(code)) throw new NotThere();
  return code;
}

/** The year in the address; nothing stands where it is none. */
export function yearIn({ parameters: { year = '' } }: Visit): number {
  const found = yearOf(year);
  if (found === undefined) throw new NotThere();
  return found;
}

/** A year that the visitor may choose; `undefined` where they did not. */
export function chosenYear({ query: { year = '' } }: Visit): number | undefined {
  if (year === '') return undefined;
  const found = yearOf(year);
  if (found === undefined)
    throw new Unusable(
      label(
        `“${year}”不是报告年度。请填写 ${reportYears.first} 年以后的四位数年份。`,
        `"${year}" is no report year. A report year has four digits and is ${reportYears.first} or later.`,
      ),
    );
  return found;
}

/** A positive whole number that the visitor may choose. */
export function chosenNumber({ query }: Visit, name: string): number | undefined {
  const text = query[name] ?? '';
  if (text === '') return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Unusable(
    label(
      `网址中的 ${name} 应为正整数，而不是“${text}”。`,
      `${name} in the address has to be a positive whole number, and "${text}" is none.`,
    ),
  );
}

/** A report as the addresses of comparisons write it. */
export interface ReportName {
  code: string;
  year: number;
}

/** Reads `CODE-YEAR`; a code may hold hyphens itself. */
export function reportNameOf(text: string): ReportName | undefined {
  const [, code = '', digits = ''] = /^(.+)-(\d{4})$/.exec(text) ?? [];
  const year = yearOf(digits);
  return organizationCode.test(code) && year !== undefined ? { code, year } : undefined;
}
