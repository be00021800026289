import type { Child } from 'hono/jsx';
import { type Label, type Layout, label, type ReportDifferences } from '../../../src/plugins/disclosure/model';
import { figure } from '../frame/parts';
import { placeOf } from '../report/chapters';
import type { Visit } from '../serving/page';

const words = {
  place: label('位置', 'Where'),
  before: label('更正前', 'Before'),
  after: label('更正后', 'After'),
  difference: label('增减', 'Difference'),
  blank: label('空白', 'blank'),
} satisfies Record<string, Label>;

type Values = ReportDifferences['values'];
type Value = Values[number]['from'];

interface ChangedValuesProps {
  visit: Visit;
  layout: Layout;
  values: Values;
}

/** Figures and headings that changed, each before and after. */
export function ChangedValues({ visit, layout, values }: ChangedValuesProps): Child {
  const { say } = visit;
  const shown = (value: Value) => (value === null ? say(words.blank) : String(value));
  return (
    <table class="list changes">
      <thead>
        <tr>
          {[words.place, words.before, words.after, words.difference].map((name) => (
            <th scope="col">{say(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map(({ path, from, to }) => (
          <tr data-changed={path}>
            <th scope="row">{placeOf(visit, layout, path)}</th>
            <td>
              <del>{shown(from)}</del>
            </td>
            <td>
              <ins>{shown(to)}</ins>
            </td>
            <td>{differenceOf(from, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function differenceOf(from: Value, to: Value): string {
  if (typeof from !== 'number' || typeof to !== 'number') return '';
  return to > from ? `+${figure(to - from)}` : `−${figure(from - to)}`;
}
