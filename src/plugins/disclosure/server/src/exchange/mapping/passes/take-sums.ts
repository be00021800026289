/** One printed row for a group of several: only a sum of 0 says what each row is. */
import type { Table } from '#model';
import { readCellText } from '../../words/cell-text';
import { alignApart } from '../align';
import type { RowSum } from '../assignment';
import { evidence } from '../evidence';
import { guessed, left } from '../notes';
import { eachTable, type Reading } from '../reading';
import { cellsIn, type Taken, takenTogether } from '../take-figures';

export const takeSums = eachTable((reading, { sums }, code) =>
  takenTogether(sums.map((sum) => takeSum(sum, reading, reading.layout.tables[code]))),
);

function takeSum({ record, members }: RowSum, { layout }: Reading, table: Table): Taken {
  const part = table.parts.find(({ rows }) => rows.some(({ code }) => members.includes(code)));
  const columns = part?.columns ?? [];
  const values = record.values.length === columns.length ? record.values : undefined;
  const aligned = record.apart ? alignApart(record.values, { order: columns, positions: new Map() }) : values;
  const zeros = columns.filter((_, at) => {
    const read = readCellText(aligned?.[at]?.text ?? '');
    return read.kind === 'number' && read.value === 0;
  });
  const rows = members.map((code) => ({ code }));
  const cells = cellsIn(layout, table.code, rows, zeros);
  const { sumOfZero } = evidence.confidence;
  return {
    cells: cells.map(({ index }) => [index, 0] as const),
    said: [
      ...cells.map(({ address }) =>
        guessed(
          address,
          record.text,
          sumOfZero,
          '合并填报的各项之和为 0',
          'The sum of these rows is printed as one row, and is 0',
        ),
      ),
      ...(zeros.length < columns.length ? [left(record.text, record.line.where)] : []),
    ],
  };
}
