/** Charts made of the answers of the statistics route. */
import type { StatisticsRow } from '#contracts';
import type { Indicator } from '#model';
import type { Chart, ChartValue, TableCell } from './chart';

/** Words that a chart needs, in the reader's language. */
export interface ChartWords {
  readonly year: string;
  readonly organization: string;
  readonly previous: string;
  readonly base: string;
  readonly median: string;
  readonly middleHalf: string;
  readonly peers: string;
}

const yearsIn = (rows: readonly StatisticsRow[]): number[] =>
  [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other);

const rounded = (value: ChartValue | undefined): ChartValue =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;

/** Cells by year, one series each. Each figure of the table leads to the reports behind it. */
export function byYear(
  kind: 'lines' | 'stacked',
  rows: readonly StatisticsRow[],
  cells: readonly { address: string; name: string }[],
  words: ChartWords,
  unit: string,
  behind: (address: string, year: number) => string,
): Chart {
  const years = yearsIn(rows);
  const figureOf = (address: string, year: number): ChartValue =>
    rows.find((row) => row.cell === address && row.year === year)?.value ?? null;
  const series = cells.map(({ address, name }) => ({ name, values: years.map((year) => figureOf(address, year)) }));
  const summed = (address: string, year: number): TableCell => {
    const figure = figureOf(address, year);
    return figure === null ? null : { figure, to: behind(address, year) };
  };
  const head = [words.year, ...cells.map(({ name }) => name)];
  const lines = years.map((year) => [String(year), ...cells.map(({ address }) => summed(address, year))]);
  return { kind, categories: years.map(String), unit, series, table: { head, rows: lines } };
}

/** Rates by year, one series each; the table has their bases. */
export function ratesByYear(
  answers: readonly { name: string; rows: readonly StatisticsRow[] }[],
  words: ChartWords,
): Chart {
  const years = yearsIn(answers.flatMap(({ rows }) => rows));
  const inYear = (rows: readonly StatisticsRow[], year: number) => rows.find((row) => row.year === year);
  const series = answers.map(({ name, rows }) => ({
    name,
    values: years.map((year) => rounded(inYear(rows, year)?.value)),
  }));
  const head = [words.year, ...answers.flatMap(({ name }) => [name, `${name}: ${words.base}`])];
  const lines = years.map((year): TableCell[] => [
    String(year),
    ...answers.flatMap(({ rows }) => [rounded(inYear(rows, year)?.value), inYear(rows, year)?.n ?? null]),
  ]);
  return { kind: 'lines', categories: years.map(String), unit: '%', series, table: { head, rows: lines } };
}

/** Bodies by a rate, the year before beside it. Each leads to the report that the figure comes from. */
export function ranking(
  rows: readonly StatisticsRow[],
  { indicator, name, unit }: { indicator: Indicator; name: string; unit: string },
  words: ChartWords,
  reportOf: (organization: string, year: number) => string,
): Chart {
  const categories = rows.map(({ organization, organizationName }) => organizationName ?? organization ?? '');
  const series = [
    { name, values: rows.map(({ value }) => rounded(value)) },
    { name: words.previous, values: rows.map(({ previous }) => rounded(previous)) },
  ];
  const hasBase = indicator.denominator.length > 0;
  const lines = rows.map(({ organization = '', organizationName, year = 0, value, previous, n }): TableCell[] => [
    { text: organizationName ?? organization, href: reportOf(organization, year) },
    rounded(value),
    rounded(previous),
    ...(hasBase ? [n ?? null] : []),
  ]);
  const head = [words.organization, name, words.previous, ...(hasBase ? [words.base] : [])];
  return { kind: 'ranking', categories, unit, series, table: { head, rows: lines } };
}

/** A body in the field of its peers: the middle half of them as a band. */
export function amongPeers(
  field: readonly StatisticsRow[],
  own: readonly StatisticsRow[],
  organization: string,
  words: ChartWords,
  unit: string,
): Chart {
  const years = yearsIn([...field, ...own]);
  const inYear = (rows: readonly StatisticsRow[]) => years.map((year) => rows.find((row) => row.year === year));
  const [fields, owns] = [inYear(field), inYear(own)];
  const name = own[0]?.organizationName ?? organization;
  const series = [
    {
      name: words.middleHalf,
      values: fields.map((row) => rounded(row?.lowerQuartile)),
      upTo: fields.map((row) => rounded(row?.upperQuartile)),
    },
    { name: words.median, values: fields.map((row) => rounded(row?.median)) },
    { name, values: owns.map((row) => rounded(row?.value)) },
  ];
  const lines = years.map((year, at): TableCell[] => {
    const { lowerQuartile, median, upperQuartile, bodies = 0 } = fields[at] ?? {};
    const band = [lowerQuartile, upperQuartile].map((value) => rounded(value) ?? '–').join(' – ');
    return [String(year), rounded(owns[at]?.value), rounded(median), band, bodies];
  });
  const head = [words.year, name, words.median, words.middleHalf, words.peers];
  return { kind: 'lines', categories: years.map(String), unit, series, table: { head, rows: lines } };
}
