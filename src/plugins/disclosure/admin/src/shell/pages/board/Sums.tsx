import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { cellLabel, layoutForYear, layouts, printedTable, type TableCode, tableCodes } from '#model';
import { type OfYear, useBoardSumsQuery } from '../../../api/board';
import { Heading } from '../../../parts/grid/view/Heading';
import { useWords } from '../../../words';
import { BehindDialog } from './BehindDialog';
import { Frame, Official } from './official';

/** The sum of every cell in the official form, which leads from a figure to the bodies behind it. */
export function Sums({ of }: { readonly of: OfYear }) {
  const { say } = useWords();
  const { data } = useBoardSumsQuery(of, { refetchOnMountOrArgChange: true });
  const [chosen, choose] = useState<{ cell: string; label: string } | null>(null);
  if (!data) return null;
  const layout = layouts[layoutForYear(of.year)];
  return (
    <Box tag="section" aria-labelledby="board-sums" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Typography tag="h2" id="board-sums" variant="delta">
        {say('board.sums', { counted: data.counted.length })}
      </Typography>
      {data.missing.length > 0 && (
        <Typography tag="p" paddingTop={2}>
          {say('board.missing', {
            count: data.missing.length,
            names: data.missing
              .slice(0, 20)
              .map(({ name }) => name)
              .join('、'),
          })}
        </Typography>
      )}
      {tableCodes.map((table) => (
        <SumTable key={table} table={table} layout={layout} cells={data.cells} onChoose={choose} />
      ))}
      {chosen && <BehindDialog of={of} {...chosen} onClose={() => choose(null)} />}
    </Box>
  );
}

interface SumTableProps {
  readonly table: TableCode;
  readonly layout: (typeof layouts)[keyof typeof layouts];
  readonly cells: Readonly<Record<string, number>>;
  readonly onChoose: (chosen: { cell: string; label: string }) => void;
}

function SumTable({ table, layout, cells, onChoose }: SumTableProps) {
  const { say, pick } = useWords();
  return (
    <Frame tabIndex={0} role="region" aria-label={pick(layout.tables[table].label)}>
      <Official data-table={table}>
        <caption>{pick(layout.tables[table].label)}</caption>
        <tbody>
          {printedTable(layout, table).rows.map(({ entries }, index) => (
            <tr key={index}>
              {entries.map((entry) => {
                if (entry.kind === 'heading') return <Heading key={entry.id} heading={entry} />;
                const { cell, columnSpan, rowSpan } = entry;
                const label = pick(cellLabel(cell));
                const sum = cells[cell.address];
                return (
                  <td key={cell.address} colSpan={columnSpan} rowSpan={rowSpan} data-cell={cell.address}>
                    {sum !== undefined && (
                      <button
                        type="button"
                        aria-label={say('board.behind', { label, sum })}
                        onClick={() => onChoose({ cell: cell.address, label })}
                      >
                        {sum}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Official>
    </Frame>
  );
}
