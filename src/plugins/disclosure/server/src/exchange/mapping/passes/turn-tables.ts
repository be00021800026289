/** A table of one printed line that a source prints turned is put as the form has it. */
import type { Reading } from '../reading';
import { unturned } from '../turned-table';

export const turnTables = (reading: Reading): Reading => ({
  ...reading,
  stretches: reading.stretches.map((stretch) =>
    stretch.table ? { ...stretch, lines: unturned(stretch.lines, reading.layout.tables[stretch.table]) } : stretch,
  ),
});
