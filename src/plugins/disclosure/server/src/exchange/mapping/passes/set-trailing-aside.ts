/** Labels behind the last figures of a table are no row's. */
import type { Reading } from '../reading';
import { asideOf } from '../set-aside';
import { wordsOf } from '../table-words';

export const setTrailingAside = (reading: Reading): Reading => ({
  ...reading,
  stretches: reading.stretches.map((stretch) => {
    if (!stretch.table) return stretch;
    const { events, trailing } = stretch.runs;
    const aside = asideOf(trailing, wordsOf(reading.layout.tables[stretch.table]), events, true);
    return { ...stretch, runs: { events: [...events, ...aside], trailing: [] } };
  }),
});
