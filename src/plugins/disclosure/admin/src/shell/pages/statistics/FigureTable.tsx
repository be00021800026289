import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useWords } from '../../../words';
import type { ChartTable, TableCell } from './chart';

interface FigureTableProps {
  readonly title: string;
  readonly table: ChartTable;
}

/** The figures of a chart, for whoever would rather read. A blank is a dash, never a zero. */
export function FigureTable({ title, table }: FigureTableProps) {
  const { say } = useWords();
  return (
    <details>
      <summary>
        <Typography variant="pi" fontWeight="bold">
          {say('statistics.table')}
        </Typography>
      </summary>
      <Figures title={title} table={table} />
    </details>
  );
}

/** The table itself. */
export function Figures({ title, table: { head, rows } }: FigureTableProps) {
  const { say } = useWords();
  return (
    <Scroller tabIndex={0} role="region" aria-label={`${say('statistics.table')}: ${title}`}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...figures]) => (
            <tr key={keyOf(first)}>
              <th scope="row">
                <CellText cell={first} />
              </th>
              {head.slice(1).map((name, at) => (
                <td key={name} data-words={typeof figures[at] === 'string' ? '' : undefined}>
                  <CellText cell={figures[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function keyOf(cell: TableCell): string {
  if (typeof cell !== 'object' || cell === null) return String(cell);
  return 'figure' in cell ? cell.to : cell.href;
}

function CellText({ cell }: { readonly cell: TableCell }) {
  const { say } = useWords();
  if (cell === null) return '–';
  if (typeof cell === 'object' && 'figure' in cell)
    return (
      <Link tag={RouterLink} to={cell.to} title={say('statistics.behind')}>
        {cell.figure.toLocaleString()}
      </Link>
    );
  if (typeof cell === 'object')
    return (
      <Link href={cell.href} isExternal>
        {cell.text}
      </Link>
    );
  return typeof cell === 'number' ? cell.toLocaleString() : cell;
}

const Scroller = styled.div`
  overflow-x: auto;
  padding-top: 0.8rem;
  table { border-collapse: collapse; font-size: 1.3rem; color: ${({ theme }) => theme.colors.neutral800}; }
  th, td { padding: 0.4rem 1.2rem 0.4rem 0; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200}; }
  th { text-align: left; font-weight: 600; vertical-align: bottom; }
  td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  td[data-words] { text-align: left; }
`;
