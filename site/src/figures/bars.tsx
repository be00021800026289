import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
import { figure } from '../frame/parts';
import type { Visit } from '../serving/page';
import { FigureTable } from './figure-table';
import { ticksUpTo } from './scale';

/** One colour of the chart: a value for each group, `null` where there is none. */
export interface BarSeries {
  name: string;
  values: readonly (number | null)[];
}

export interface BarFigures {
  name: string;
  groups: readonly string[];
  series: readonly BarSeries[];
  /** How values are written; whole numbers with thousands apart by default. */
  written?: (value: number | null) => string;
}

/** Across, the chart takes the width that there is, so that its words stay as large as those around. In percent and pixels. */
const box = { height: 280, top: 22, bottom: 30, gap: 0.28, thickest: 7 };

/** Bars in groups, drawn on the server, with the same figures as a table behind them. */
export function BarChart({ visit, ...figures }: BarFigures & { visit: Visit }): Child {
  return (
    <figure class="chart">
      <Legend series={figures.series} />
      <Bars {...figures} />
      <details>
        <summary>{visit.say(label('以表格显示', 'As a table'))}</summary>
        <FigureTable {...figures} />
      </details>
    </figure>
  );
}

function Legend({ series }: Pick<BarFigures, 'series'>): Child {
  if (series.length < 2) return null;
  return (
    <ul class="legend" aria-hidden="true">
      {series.map(({ name }, at) => (
        <li>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <rect width="14" height="14" rx="2" class={`series-${at}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

const bottom = box.height - box.bottom;
const place = (percent: number): string => `${percent.toFixed(2)}%`;

function Bars({ name, groups, series, written = figure }: BarFigures): Child {
  const ticks = ticksUpTo(Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const highest = ticks.at(-1) ?? 1;
  const y = (value: number) => bottom - (value / highest) * (bottom - box.top);
  const step = 100 / Math.max(1, groups.length);
  const thick = Math.min(box.thickest, (step * (1 - box.gap)) / Math.max(1, series.length));
  const x = (group: number, row: number) => step * (group + 0.5) + thick * (row - series.length / 2);
  return (
    <svg class="bars" width="100%" height={box.height} role="img" aria-label={name}>
      {ticks.map((tick) => (
        <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} class={tick === 0 ? 'base' : 'rule'} />
      ))}
      {groups.map((group, at) => (
        <text x={place(step * (at + 0.5))} y={box.height - 10} text-anchor="middle" class="group">
          {group}
        </text>
      ))}
      {series.flatMap(({ name: of, values }, row) =>
        values.flatMap((value, at) =>
          value === null
            ? []
            : [
                <rect
                  x={place(x(at, row))}
                  y={y(value)}
                  width={place(thick * 0.94)}
                  height={bottom - y(value)}
                  class={`series-${row}`}
                >
                  <title>{`${groups[at]} ${of} ${written(value)}`}</title>
                </rect>,
                <text x={place(x(at, row) + thick * 0.47)} y={y(value) - 5} text-anchor="middle" class="value">
                  {written(value)}
                </text>,
              ],
        ),
      )}
    </svg>
  );
}
