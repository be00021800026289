import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import {
  cellLabel,
  type Layout,
  type PrintedCell,
  printedTable,
  type ReportDocument,
  type TableCode,
  type Value,
} from '#model';
import type { CellMark } from '../../form/marks';
import { useWords } from '../../words';
import { Tracked } from '../differences/MarkedText';
import { MarkIcon } from '../findings/MarkIcon';
import { Heading } from '../grid/view/Heading';
import { cellAnchor } from './anchors';

interface ReadingTableProps {
  readonly table: TableCode;
  readonly layout: Layout;
  readonly document: ReportDocument;
  readonly previous: ReportDocument | undefined;
  /** What stood in cells before, to be shown struck through. */
  readonly before: ReadonlyMap<string, Value>;
  /** Cells that changed. */
  readonly changed: ReadonlyMap<string, Value>;
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** A table as the official form prints it; in each cell the figure, what stood there before, and last year's below. */
export function ReadingTable({ table, layout, document, previous, before, changed, marks }: ReadingTableProps) {
  const { say, pick } = useWords();
  const printed = printedTable(layout, table);
  const figureIn = (from: ReportDocument, { row, column }: PrintedCell['cell']) =>
    from[table][row.code]?.[column.code] ?? null;
  const cellOf = ({ cell, columnSpan, rowSpan }: PrintedCell) => {
    const { address } = cell;
    const now = figureIn(document, cell);
    const last = previous ? figureIn(previous, cell) : null;
    const mark = marks.get(address);
    const isChanged = changed.has(address);
    return (
      <td
        key={address}
        id={cellAnchor(address)}
        tabIndex={-1}
        colSpan={columnSpan}
        rowSpan={rowSpan}
        title={pick(cellLabel(cell))}
        data-cell={address}
        data-changed={isChanged || undefined}
        data-mark={mark?.level}
      >
        {mark && mark.level !== 'open' && (
          <>
            <MarkIcon level={mark.level} />
            <VisuallyHidden>{say(`mark.${mark.level}`)}</VisuallyHidden>
          </>
        )}
        {before.has(address) && (
          <Tracked as="del" data-piece="deleted">
            <VisuallyHidden>{say('piece.deleted')}</VisuallyHidden>
            {String(before.get(address) ?? '—')}
          </Tracked>
        )}
        {isChanged ? (
          <Tracked as="ins" data-piece="inserted">
            <VisuallyHidden>{say('piece.inserted')}</VisuallyHidden>
            {String(now ?? '—')}
          </Tracked>
        ) : (
          <span>{now ?? ''}</span>
        )}
        {last !== null && (
          <small>
            <VisuallyHidden>{say('reading.lastYearCell')}</VisuallyHidden>
            {last}
          </small>
        )}
      </td>
    );
  };
  return (
    <Frame tabIndex={0} role="region" aria-label={pick(layout.tables[table].label)}>
      <Official data-table={table} $wide={printed.width > 6}>
        <caption>{pick(layout.tables[table].label)}</caption>
        <tbody>
          {printed.rows.map(({ entries }, index) => (
            <tr key={index}>
              {entries.map((entry) =>
                entry.kind === 'heading' ? <Heading key={entry.id} heading={entry} /> : cellOf(entry),
              )}
            </tr>
          ))}
        </tbody>
      </Official>
    </Frame>
  );
}

const Frame = styled.div`
  overflow-x: auto;
  margin: 1.6rem 0;
  @media print { overflow: visible; }
`;

const Official = styled.table<{ $wide: boolean }>`
  width: 100%;
  min-width: ${({ $wide }) => ($wide ? '56rem' : '0')};
  border-collapse: collapse;
  font-size: 1.35rem;
  line-height: 1.35;
  caption { padding-bottom: 0.8rem; font-weight: 700; }
  th, td {
    padding: 0.5rem 0.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
    text-align: center;
    vertical-align: middle;
  }
  th, td[data-corner] { font-weight: 400; background: ${({ theme }) => theme.colors.neutral100}; }
  th[scope='row'] { text-align: start; }
  th[data-tall] { writing-mode: vertical-rl; }
  td { font-variant-numeric: tabular-nums; }
  td[data-changed] { box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.success600}; }
  td > del { margin-inline-end: 0.4rem; }
  td > small { display: block; color: ${({ theme }) => theme.colors.neutral600}; font-size: 1.1rem; }
  tr { break-inside: avoid; }
`;
