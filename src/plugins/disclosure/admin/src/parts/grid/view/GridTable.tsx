import { type ChangeEvent, useMemo } from 'react';
import { cellLabel, cellsOf, type PrintedCell, type TableCode } from '#model';
import { showEntry } from '../../../form/entry';
import type { CellMark, Side } from '../../../form/marks';
import { useWords } from '../../../words';
import { useReason } from '../../findings/reason';
import { selectionOf } from '../editor/editor';
import { placesIn } from '../places';
import { useChangedCells } from './changed-cells';
import { GridCell } from './GridCell';
import { useGuess } from './guesses';
import { Heading } from './Heading';
import { OfficialTable } from './styles';
import type { GridEditor } from './useGridEditor';

interface GridTableProps {
  readonly table: TableCode;
  readonly editor: GridEditor;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** Messages of the form or the server, by address. */
  readonly errors: ReadonlyMap<string, string>;
  /** The two sides of the equation that the cursor is in. */
  readonly sides: ReadonlyMap<string, Side>;
  /** Totals and last year's figures, by address. */
  readonly suggestions: ReadonlyMap<string, number>;
  readonly readOnly: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** The table as the official form prints it. */
export function GridTable({ table, editor, marks, errors, sides, suggestions, readOnly, onChange }: GridTableProps) {
  const { pick } = useWords();
  const reasonOf = useReason();
  const guessAt = useGuess();
  const changeAt = useChangedCells();
  const { places, entries, state } = editor;
  const { printed, layout } = places;
  const totals = useMemo(() => totalsIn(places), [places]);
  const selected = useMemo(() => {
    const cells = placesIn(selectionOf(state, places), places);
    return new Set(cells.length > 1 ? cells.map(({ cell }) => cell.address) : []);
  }, [state, places]);
  const cursor = places.at(state.cursor.line, state.cursor.column).cell.address;

  const cellOf = ({ cell, columnSpan }: PrintedCell) => {
    const { address, index } = cell;
    const entry = entries[index] ?? null;
    const mark = marks.get(address);
    const suggestion = suggestions.get(address);
    const error = errors.get(address);
    const guess = guessAt(address, entry);
    const change = changeAt(address);
    const reason = reasonOf(address, mark, entry === null, suggestion, error);
    return (
      <GridCell
        key={address}
        address={address}
        name={pick(cellLabel(cell))}
        text={state.typing && address === cursor ? state.typing.text : showEntry(entry)}
        suggestion={suggestion?.toString()}
        columnSpan={columnSpan}
        mark={error ? 'error' : mark?.level}
        isCore={error !== undefined || (mark?.level === 'error' && mark.isCore)}
        side={sides.get(address)}
        isTotal={totals.has(address)}
        isSelected={selected.has(address)}
        isCursor={address === cursor}
        readOnly={readOnly}
        isGuess={guess !== undefined}
        isChanged={change !== undefined}
        reason={[change, guess, reason].filter(Boolean).join(' ')}
        onChange={onChange}
      />
    );
  };

  const head = printed.rows.findIndex(({ kind }) => kind === 'cells');
  const rows = printed.rows.map(({ kind, entries: row }, index) => (
    <tr key={index} data-kind={kind}>
      {row.map((entry) => (entry.kind === 'heading' ? <Heading key={entry.id} heading={entry} /> : cellOf(entry)))}
    </tr>
  ));
  // Where every part has a head of its own, none stays in view for all.
  const isOnePart = layout.tables[table].parts.length === 1;
  return (
    <OfficialTable $labels={printed.labelColumns} $columns={places.width} aria-label={pick(layout.tables[table].label)}>
      <colgroup>
        {labelColumns[printed.labelColumns]?.map((name) => (
          <col key={name} data-label={name} />
        ))}
        <col span={places.width} />
      </colgroup>
      {isOnePart && <thead>{rows.slice(0, head)}</thead>}
      <tbody>{isOnePart ? rows.slice(head) : rows}</tbody>
    </OfficialTable>
  );
}

/** Widths of the label columns, by how many there are. */
const labelColumns: Readonly<Record<number, readonly string[]>> = {
  1: ['row'],
  2: ['group', 'row'],
  3: ['section', 'group', 'row'],
};

function totalsIn({ layout }: GridEditor['places']): ReadonlySet<string> {
  const { all, equations } = cellsOf(layout);
  const computed = equations.flatMap(({ left: [cell, ...others] }) =>
    cell === undefined || others.length > 0 ? [] : (all[cell]?.address ?? []),
  );
  return new Set(computed);
}
