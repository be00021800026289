/** Parts the glued digits of rows that the equations between rows decide. */
import { takeAgreed } from '../agreed-digits';
import { decide } from '../decide';
import { eachTable } from '../reading';
import { takenTogether } from '../take-figures';

export const decideDigits = eachTable(({ layout, cells }, { waiting }, code) => {
  const agreed = decide(layout, cells, waiting);
  return {
    table: { waiting: [] },
    ...takenTogether(waiting.map((row, at) => takeAgreed(row, agreed[at] ?? [], code))),
  };
});
