import type { Child } from 'hono/jsx';
import type { Label } from '../../../src/plugins/disclosure/model';
import type { StatisticsRow } from '../api/answers';
import type { Visit } from '../serving/page';
import { BarChart, type BarSeries } from './bars';

interface TrendProps {
  visit: Visit;
  name: string;
  rows: readonly StatisticsRow[];
  courses: readonly { cell: string; name: Label }[];
}

/** How cells went through the years: bars beside each other, and the table behind them. */
export function TrendChart({ visit, name, rows, courses }: TrendProps): Child {
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort();
  const series = courses.map(
    (course): BarSeries => ({
      name: visit.say(course.name),
      values: years.map((year) => rows.find((row) => row.cell === course.cell && row.year === year)?.value ?? null),
    }),
  );
  return <BarChart visit={visit} name={name} groups={years.map(String)} series={series} />;
}
