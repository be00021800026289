import { Typography } from '@strapi/design-system';
import { Fragment, useState } from 'react';
import { styled } from 'styled-components';
import { cellsOf, type Label, type Table as ReportTable, typeset } from '#model';
import { type Entry, showEntry } from '../../form/entry';
import { useWords } from '../../words';
import type { GridEditor } from '../grid/view/useGridEditor';
import { RowsBehind } from './RowsBehind';
import type { CountedTable, ShownCount } from './shown';

interface CountedGridProps {
  readonly table: CountedTable;
  readonly editor: GridEditor;
  readonly counted: ShownCount;
  readonly figures: ReadonlyMap<string, number>;
  readonly onTake: (address: string) => void;
}

/** The filled table: each cell with what stands in the draft where that differs, and the rows that it counts on demand. */
export function CountedGrid({ table, editor, counted, figures, onTake }: CountedGridProps) {
  const { say, pick } = useWords();
  const [chosen, setChosen] = useState<string>();
  const { layout } = editor.places;
  const shown = (address: string) => ({
    figure: figures.get(address) ?? 0,
    draft: editor.entries[cellsOf(layout).find(address)?.index ?? -1] ?? null,
  });
  if (figures.size === 0) return <Typography>{say('register.noTable')}</Typography>;
  return (
    <section aria-label={pick(layout.tables[table].label)}>
      <Typography variant="delta" tag="h3">
        {pick(layout.tables[table].label)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('register.gridHint')}
      </Typography>
      {layout.tables[table].parts.map(({ code, columns, rows }) => (
        <Figures key={code}>
          <thead>
            <tr>
              <th />
              {columns.map((column) => (
                <th key={column.code} scope="col">
                  {pick(typeset(column.label))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.code}>
                {groupAt(layout.tables[table], row.code) && (
                  <tr>
                    <th scope="rowgroup" colSpan={columns.length + 1}>
                      {pick(typeset(groupAt(layout.tables[table], row.code) ?? row.label))}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">{pick(typeset(row.label))}</th>
                  {columns.map((column) => (
                    <Figure
                      key={column.code}
                      address={`${table}.${row.code}.${column.code}`}
                      shown={shown}
                      isChosen={chosen === `${table}.${row.code}.${column.code}`}
                      onChoose={setChosen}
                    />
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </Figures>
      ))}
      {chosen && <RowsBehind address={chosen} editor={editor} counted={counted} onTake={onTake} />}
    </section>
  );
}

/** The heading of a group above its first row, where it has several. */
const groupAt = ({ groups }: ReportTable, row: string): Label | undefined =>
  groups.find(({ members }) => members.length > 1 && members[0] === row)?.label;

interface FigureProps {
  readonly address: string;
  readonly shown: (address: string) => { figure: number; draft: Entry };
  readonly isChosen: boolean;
  readonly onChoose: (address: string) => void;
}

function Figure({ address, shown, isChosen, onChoose }: FigureProps) {
  const { say } = useWords();
  const { figure, draft } = shown(address);
  const differs = draft !== figure;
  return (
    <td data-differs={differs || undefined}>
      <button type="button" data-counted={address} aria-pressed={isChosen} onClick={() => onChoose(address)}>
        {differs && draft !== null && (
          <del>
            <span className="seen-by-readers">{say('register.draft')}</span>
            {showEntry(draft)}
          </del>
        )}
        <span>{figure}</span>
      </button>
    </td>
  );
}

const Figures = styled.table`
  width: 100%;
  margin-block: 0.8rem;
  border-collapse: collapse;
  font-size: 1.4rem;
  th, td { border: 1px solid ${({ theme }) => theme.colors.neutral200}; }
  th { padding: 0.4rem 0.8rem; font-weight: 400; text-align: start; }
  td { padding: 0; text-align: end; font-variant-numeric: tabular-nums; }
  td[data-differs] { background: ${({ theme }) => theme.colors.warning100}; }
  button { width: 100%; padding: 0.4rem 0.8rem; text-align: end; cursor: pointer; background: none; border: 0; font: inherit; color: inherit; }
  button[aria-pressed='true'] { outline: 2px solid ${({ theme }) => theme.colors.primary600}; }
  del { margin-inline-end: 0.6rem; color: ${({ theme }) => theme.colors.neutral600}; }
  .seen-by-readers { position: absolute; clip-path: inset(50%); }
`;
