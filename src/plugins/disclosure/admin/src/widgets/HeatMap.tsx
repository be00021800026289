import { styled } from 'styled-components';
import type { MatrixReport } from '../../../contracts';
import { findLayout, typeset } from '../../../model';
import { useWords } from '../words';
import { type HeatStep, heatOf } from './heat';

interface HeatMapProps {
  readonly report: MatrixReport;
  /** Last year's report, to stand beside this year's. */
  readonly previous: MatrixReport | null;
}

/** Columns of people and bodies, rows of outcomes; small, so that all of it is seen at once. */
export function HeatMap({ report, previous }: HeatMapProps) {
  const { pick } = useWords();
  const part = findLayout(report.layout)?.tables.applications.parts[0];
  if (!part) return null;
  const values = Object.entries(report.cells).filter(([address]) => !address.endsWith('.total'));
  const largest = Math.max(0, ...values.map(([, value]) => value ?? 0));
  return (
    <Scroll>
      <Squares>
        <thead>
          <tr>
            <td />
            {part.columns.map(({ code, label }) => (
              <th key={code} scope="col">
                {pick(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ code, label }) => (
            <tr key={code}>
              <th scope="row" title={pick(typeset(label))}>
                {pick(typeset(label))}
              </th>
              {part.columns.map(({ code: column }) => {
                const address = `${code}.${column}`;
                const value = report.cells[address] ?? null;
                const before = previous?.cells[address];
                return (
                  <Square
                    key={column}
                    $heat={column === 'total' ? 0 : heatOf(value, largest)}
                    $isTotal={column === 'total'}
                  >
                    {value ?? '–'}
                    {before !== undefined && before !== null && <small>{before}</small>}
                  </Square>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Squares>
    </Scroll>
  );
}

const Scroll = styled.div`
  overflow: auto;
  max-height: 42rem;
`;

const Squares = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 1px;
  font-size: 1.1rem;
  line-height: 1.25;
  thead th { padding: 0.2rem; font-weight: 400; color: ${({ theme }) => theme.colors.neutral600}; vertical-align: bottom; }
  thead td { width: 34%; }
  tbody th {
    padding: 0.1rem 0.4rem 0.1rem 0;
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const Square = styled.td<{ $heat: HeatStep; $isTotal: boolean }>`
  padding: 0.1rem 0.4rem;
  text-align: right;
  font-variant-numeric: tabular-nums;
  font-weight: ${({ $isTotal }) => ($isTotal ? 600 : 400)};
  color: ${({ theme, $heat }) => ($heat >= 4 ? theme.colors.neutral0 : theme.colors.neutral800)};
  background: ${({ theme, $heat }) =>
    [
      theme.colors.neutral100,
      theme.colors.primary100,
      theme.colors.primary200,
      theme.colors.primary500,
      theme.colors.primary700,
    ][$heat]};
  small { display: block; font-size: 0.9rem; font-weight: 400; opacity: 0.8; }
`;
