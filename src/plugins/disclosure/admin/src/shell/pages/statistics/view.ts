/** What the page shows, as its address says it: a link brings the same view back. */
import { indicators, organizationCode, organizationKinds, reportYears } from '#model';
import { isFigure } from './cell-names';

export interface View {
  from: number;
  to: number;
  /** The rate that bodies are ranked and compared by. */
  indicator: string;
  /** First digits of region codes; empty for everywhere. */
  region: string;
  /** Kind of body; empty for all. */
  kind: string;
  /** Code of the body that stands beside its peers; empty for none. */
  organization: string;
  /** A figure whose reports are listed, as `address@year`; empty for none. */
  behind: string;
  /** The day since which corrections are listed, `YYYY-MM-DD`; empty for the beginning of the last year. */
  since: string;
}

/** Years that a report may be of, up to the last that is over. */
export const yearsUntil = (now: Date): number[] => {
  const last = Math.max(reportYears.first, now.getFullYear() - 1);
  return Array.from({ length: last - reportYears.first + 1 }, (_, index) => reportYears.first + index);
};

const among = (allowed: readonly string[], text: string | null, otherwise: string): string =>
  text !== null && allowed.includes(text) ? text : otherwise;
const matching = (pattern: RegExp, text: string | null): string => (text !== null && pattern.test(text) ? text : '');

/** A day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** The figure that `address@year` names, if there is one. */
export function figureOf(behind: string): { cell: string; year: number } | undefined {
  const [cell = '', year = ''] = behind.split('@');
  return isFigure(cell) && /^20\d{2}$/.test(year) ? { cell, year: Number(year) } : undefined;
}

/** Reads an address. What it does not say, or says wrongly, is the default. */
export function readView(parameters: URLSearchParams, now: Date): View {
  const years = yearsUntil(now);
  const yearOf = (name: string, otherwise: number) => {
    const year = Number(parameters.get(name));
    return years.includes(year) ? year : otherwise;
  };
  const to = yearOf('to', years.at(-1) ?? reportYears.first);
  return {
    from: Math.min(yearOf('from', Math.max(reportYears.first, to - 4)), to),
    to,
    indicator: among(
      indicators.map(({ code }) => code),
      parameters.get('indicator'),
      'disclosureRate',
    ),
    region: matching(/^\d{2,12}$/, parameters.get('region')),
    kind: among(organizationKinds, parameters.get('kind'), ''),
    organization: matching(organizationCode, parameters.get('organization')),
    behind: figureOf(parameters.get('behind') ?? '') ? (parameters.get('behind') ?? '') : '',
    since: isDay(parameters.get('since') ?? '') ? (parameters.get('since') ?? '') : '',
  };
}

/** The address of a view: everything that is said, in a steady order. */
export function writeView(view: View): URLSearchParams {
  const said = Object.entries(view).filter(([, value]) => value !== '');
  return new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)]));
}

/** A question to the statistics within a view. */
export function askFor({ from, to, region, kind }: View, parameters: Record<string, string | number>): string {
  const within = { year: `${from}..${to}`, ...(region && { region }), ...(kind && { kind }) };
  return new URLSearchParams(
    Object.entries({ ...within, ...parameters }).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
