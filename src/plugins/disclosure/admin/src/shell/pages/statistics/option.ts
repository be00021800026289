/** A chart as ECharts takes it. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, Series } from './chart';

/** Okabe and Ito's colours: the colour-blind tell them apart, and so does a grey printer with the patterns. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#595959'];
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow', 'roundRect'];
const text = { color: '#32324d', fontSize: 13 };

function lineOf({ name, values }: Series, at: number) {
  return {
    type: 'line',
    name,
    data: values,
    symbol: symbols[at % symbols.length],
    symbolSize: 9,
    label: { show: true, ...text, fontSize: 11 },
    connectNulls: false,
  };
}

/** A band is two lines, one on top of the other: the lower is not seen, the difference is filled. */
function bandOf({ name, values, upTo = [] }: Series) {
  const hidden = { type: 'line', stack: 'band', symbol: 'none', lineStyle: { opacity: 0 } };
  const height = values.map((value, at) => {
    const top = upTo[at] ?? null;
    return value === null || top === null ? null : top - value;
  });
  return [
    { ...hidden, name: `${name} `, data: values },
    { ...hidden, name, data: height, areaStyle: { color: '#8e8ea9', opacity: 0.35 } },
  ];
}

const barOf =
  (kind: Chart['kind']) =>
  ({ name, values }: Series) => ({
    type: 'bar',
    name,
    data: values,
    ...(kind === 'stacked' && { stack: 'all' }),
    ...(kind === 'ranking' && { label: { show: true, position: 'right', ...text, fontSize: 11 } }),
  });

const seriesOf = ({ kind, series }: Chart): object[] =>
  kind === 'lines'
    ? series.flatMap((one, at): object[] => (one.upTo ? bandOf(one) : [lineOf(one, at)]))
    : series.map(barOf(kind));

/** A name that would leave no room for the bars is cut in the drawing; the table has it whole. */
const longestName = 14;
const cut = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** Everything that the drawing needs: no animation, no tooltip, since it is a picture. */
export function optionOf(chart: Chart): EChartsCoreOption {
  const isRanking = chart.kind === 'ranking';
  const category = {
    type: 'category',
    data: chart.categories.map(isRanking ? cut : String),
    axisLabel: text,
    ...(isRanking && { inverse: true }),
  };
  const value = { type: 'value', name: chart.unit, nameTextStyle: text, axisLabel: text };
  return {
    animation: false,
    color: colours,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    aria: { enabled: true, decal: { show: chart.kind !== 'lines' } },
    legend: { top: 0, textStyle: text, data: chart.series.map(({ name }) => name) },
    grid: { left: 24, right: 48, top: 64, bottom: 16, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...(isRanking ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value }),
    series: seriesOf(chart),
  };
}
