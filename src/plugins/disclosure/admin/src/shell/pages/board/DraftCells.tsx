import { Button, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { DraftCell } from '#contracts';
import { cellLabel, cellsOf, layoutForYear, layouts } from '#model';
import { type OfYear, useExplainBoardCellMutation } from '../../../api/board';
import { useWords } from '../../../words';
import { Rows } from '../../widgets/Rows';

interface DraftCellsProps {
  readonly of: OfYear;
  readonly cells: readonly DraftCell[];
  readonly mayDraft: boolean;
  readonly onRenew: (cell: string) => Promise<void>;
}

/** Cells that somebody adjusted, with the reason, and cells whose sum has changed. */
export function DraftCells({ of, cells, mayDraft, onRenew }: DraftCellsProps) {
  const { say, pick } = useWords();
  if (cells.length === 0) return null;
  const { find } = cellsOf(layouts[layoutForYear(of.year)]);
  return (
    <Rows>
      <thead>
        <tr>
          {(['cell', 'current', 'drafted', 'now', 'reason'] as const).map((head) => (
            <th key={head} scope="col">
              {say(`board.draft.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((each) => {
          const known = find(each.cell);
          const label = known ? pick(cellLabel(known)) : each.cell;
          return (
            <tr key={each.cell} data-cell={each.cell}>
              <th scope="row">{label}</th>
              <td>{each.current ?? '—'}</td>
              <td>{each.drafted ?? '—'}</td>
              <td>{each.now ?? '—'}</td>
              <td>
                <Flex gap={2} justifyContent="flex-end">
                  {each.current !== each.drafted && <Reason of={of} entry={each} label={label} mayDraft={mayDraft} />}
                  {mayDraft && each.current !== each.now && (
                    <Button
                      size="S"
                      variant="tertiary"
                      aria-label={say('board.takeSum', { label })}
                      onClick={() => void onRenew(each.cell)}
                    >
                      {say('board.take')}
                    </Button>
                  )}
                </Flex>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Rows>
  );
}

interface ReasonProps {
  readonly of: OfYear;
  readonly entry: DraftCell;
  readonly label: string;
  readonly mayDraft: boolean;
}

/** Why a cell says something else than the sum; kept when the field is left. */
function Reason({ of, entry: { cell, reason }, label, mayDraft }: ReasonProps) {
  const { say } = useWords();
  const [explain] = useExplainBoardCellMutation();
  const [text, setText] = useState(reason ?? '');
  if (!mayDraft) return <span>{reason ?? say('board.noReason')}</span>;
  return (
    <TextInput
      size="S"
      aria-label={say('board.reasonFor', { label })}
      placeholder={say('board.noReason')}
      maxLength={1000}
      value={text}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => setText(target.value)}
      onBlur={() => {
        if (text.trim() && text !== reason) void explain({ ...of, cell, reason: text });
      }}
    />
  );
}
