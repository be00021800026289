import type { Child } from 'hono/jsx';
import { figure } from '../frame/parts';

interface Ranked {
  name: string;
  /** Where more is said of it. */
  href?: string;
  value: number | null;
  /** What the value rests on, in a few words. */
  remark?: string;
}

interface RankingProps {
  name: string;
  rows: readonly Ranked[];
  written?: (value: number | null) => string;
}

/** A table whose figures are drawn as bars beside them: chart and table in one. */
export function Ranking({ name, rows, written = figure }: RankingProps): Child {
  const highest = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <table class="ranking">
      <caption>{name}</caption>
      <tbody>
        {rows.map(({ name: of, href, value, remark }) => (
          <tr>
            <th scope="row">
              {href ? <a href={href}>{of}</a> : of}
              {remark && <span class="kind">{remark}</span>}
            </th>
            <td class="drawn">
              <svg width="100%" height="16" aria-hidden="true">
                <rect width={`${((100 * (value ?? 0)) / highest).toFixed(2)}%`} height="16" class="series-0" />
              </svg>
            </td>
            <td class="value">{written(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
