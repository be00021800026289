import type { Child } from 'hono/jsx';
import { figure } from '../frame/parts';
import type { BarFigures } from './bars';

/** The figures of a chart, for whoever reads rather than looks. */
export function FigureTable({ name, groups, series, written = figure }: BarFigures): Child {
  return (
    <section class="sheet" aria-label={name} tabindex={0}>
      <table class="figures">
        <caption>{name}</caption>
        <thead>
          <tr>
            <td />
            {series.map((one) => (
              <th scope="col">{one.name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group, at) => (
            <tr>
              <th scope="row">{group}</th>
              {series.map(({ values }) => (
                <td>{written(values[at] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
