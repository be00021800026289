import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { styled } from 'styled-components';
import type { BoardRow } from '#contracts';
import { useWords } from '../../../words';
import { BoardLine } from './BoardLine';
import type { BoardColumn, BoardOrder } from './order';

const columns: readonly BoardColumn[] = ['name', 'state', 'findings', 'influence', 'submission', 'deadline', 'changed'];

/** Rows are one line high, so that three thousand of them need not be measured. */
const rowHeight = 44;

interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly order: BoardOrder;
  readonly onOrder: (order: BoardOrder) => void;
}

/** The bodies as a table, of which only what is in view is drawn. */
export function BoardTable({ rows, order, onOrder }: BoardTableProps) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const sortedAs = (column: BoardColumn) => {
    if (order.by !== column) return 'none';
    return order.descending ? 'descending' : 'ascending';
  };
  return (
    <Frame ref={frame} tabIndex={0} role="region" aria-label={say('board.table')}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={sortedAs(column)}>
                <button
                  type="button"
                  onClick={() => onOrder({ by: column, descending: order.by === column ? !order.descending : true })}
                >
                  {say(`board.column.${column}`)}
                  <span aria-hidden>{order.by === column ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return row && <BoardLine key={row.organization.documentId} row={row} at={index + 2} />;
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </Frame>
  );
}

const Frame = styled.div`
  overflow: auto;
  max-height: 60vh;
  table { width: 100%; border-collapse: collapse; font-size: 1.3rem; }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral100};
    text-align: start;
    white-space: nowrap;
  }
  thead button { padding: 0.8rem; border: 0; background: none; font: inherit; font-weight: 600; color: inherit; cursor: pointer; }
  tbody th, td {
    height: ${rowHeight}px;
    padding: 0 0.8rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
  }
  td { font-variant-numeric: tabular-nums; }
  a { color: ${({ theme }) => theme.colors.primary700}; }
`;
