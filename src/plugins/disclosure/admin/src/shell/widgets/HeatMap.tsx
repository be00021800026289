import { styled } from 'styled-components';
import type { MatrixReport } from '#contracts';
import { findLayout, typeset } from '#model';
import { useWords } from '../../words';
import { condensedRows, condensedValue } from './condensed';
import { type HeatStep, heatOf } from './heat';

interface HeatMapProps {
  readonly report: MatrixReport;
  /** Last year's report, to stand beside this year's. */
  readonly previous: MatrixReport | null;
}

/** Columns that have a word short enough for the card. */
const heads = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
] as const;
const isHead = (code: string): code is (typeof heads)[number] => heads.some((head) => head === code);

/** The matrix in ten lines and seven columns, all seen at once. */
export function HeatMap({ report, previous }: HeatMapProps) {
  const { pick, say } = useWords();
  const layout = findLayout(report.layout);
  const columns = layout?.tables.applications.parts[0]?.columns ?? [];
  const rows = layout ? condensedRows(layout) : [];
  const applicants = columns.filter(({ code }) => code !== 'total');
  const largest = Math.max(
    0,
    ...rows.flatMap((row) => applicants.map(({ code }) => condensedValue(row, code, report.cells) ?? 0)),
  );
  return (
    <Squares>
      <thead>
        <tr>
          <td />
          {columns.map(({ code, label }) => (
            <th key={code} scope="col" title={pick(label)} aria-label={pick(label)}>
              {isHead(code) ? say(`applicant.${code}`) : pick(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row" title={pick(typeset(row.label))}>
              {pick(typeset(row.label))}
            </th>
            {columns.map(({ code }) => {
              const value = condensedValue(row, code, report.cells);
              const before = previous ? condensedValue(row, code, previous.cells) : null;
              const isTotal = code === 'total';
              return (
                <Square key={code} $heat={isTotal ? 0 : heatOf(value, largest)} $isTotal={isTotal}>
                  {value ?? '–'}
                  {before !== null && <small title={say('matrix.lastYear', { value: before })}>{before}</small>}
                </Square>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Squares>
  );
}

const Squares = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 1px;
  font-size: 1.1rem;
  line-height: 1.3;
  thead th { padding: 0 0.2rem; font-weight: 400; line-height: 1.1; overflow: hidden; text-align: right; color: ${({ theme }) => theme.colors.neutral600}; vertical-align: bottom; }
  thead td { width: 32%; }
  tbody th {
    padding: 0 0.4rem 0 0;
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const Square = styled.td<{ $heat: HeatStep; $isTotal: boolean }>`
  padding: 0 0.4rem;
  text-align: right;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
  font-weight: ${({ $isTotal }) => ($isTotal ? 600 : 400)};
  color: ${({ theme, $heat }) => ($heat >= 3 ? theme.colors.neutral0 : theme.colors.neutral800)};
  background: ${({ theme, $heat }) =>
    [
      theme.colors.neutral100,
      theme.colors.primary100,
      theme.colors.primary200,
      theme.colors.primary600,
      theme.colors.primary700,
    ][$heat]};
  small { padding-left: 0.4rem; font-size: 0.9rem; font-weight: 400; }
  small::before { content: '/' / ''; padding-right: 0.2rem; }
`;
