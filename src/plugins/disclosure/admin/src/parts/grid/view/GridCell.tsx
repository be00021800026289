import { type ChangeEvent, memo } from 'react';
import type { MarkLevel, Side } from '../../../form/marks';
import { cellId, reasonId } from '../cell-id';

export interface GridCellProps {
  readonly address: string;
  /** Row and column as printed: the input's accessible name. */
  readonly name: string;
  readonly text: string;
  /** What an equation or last year's report suggests while the cell is blank. */
  readonly suggestion: string | undefined;
  readonly columnSpan: number;
  readonly mark: MarkLevel | undefined;
  /** The cell to look at first among those that a finding names. */
  readonly isCore: boolean;
  readonly side: Side | undefined;
  readonly isTotal: boolean;
  readonly isSelected: boolean;
  /** The one cell of the table that Tab comes to. */
  readonly isCursor: boolean;
  /** Read from a file, and not certain. */
  readonly isGuess: boolean;
  /** Another figure than in the version that the report is compared with. */
  readonly isChanged: boolean;
  readonly readOnly: boolean;
  /** Why the cell is marked, and what is suggested; for screen readers. */
  readonly reason: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** In ARIA the cell of a grid can be selected, the cell of a plain table cannot. */
const selectable = (isSelected: boolean) => ({ role: 'gridcell', 'aria-selected': isSelected });

/** One cell: a real input in a table cell. Everything but typing is handled by the table around it. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { address, mark, reason } = props;
  return (
    <td
      {...selectable(props.isSelected)}
      colSpan={props.columnSpan}
      data-mark={mark}
      data-core={props.isCore || undefined}
      data-side={props.side}
      data-total={props.isTotal || undefined}
      data-selected={props.isSelected || undefined}
      data-guess={props.isGuess || undefined}
      data-changed={props.isChanged || undefined}
    >
      <input
        id={cellId(address)}
        data-address={address}
        tabIndex={props.isCursor ? 0 : -1}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={props.name}
        aria-invalid={mark === 'error' || undefined}
        aria-describedby={reason ? reasonId(address) : undefined}
        placeholder={props.suggestion}
        value={props.text}
        readOnly={props.readOnly}
        onChange={props.onChange}
      />
      {reason && (
        <span id={reasonId(address)} hidden>
          {reason}
        </span>
      )}
    </td>
  );
});
