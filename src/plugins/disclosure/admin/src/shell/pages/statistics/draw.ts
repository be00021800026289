/** Draws charts as SVG text, by ECharts as it draws on a server: no canvas, no element of the page. */
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart';
import { optionOf } from './option';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

const width = 900;
const heightOf = ({ kind, categories }: Chart): number => (kind === 'ranking' ? 110 + categories.length * 40 : 380);

/** The picture, complete in itself. */
export function svgOf(chart: Chart): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height: heightOf(chart) });
  drawing.setOption(optionOf(chart));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}
