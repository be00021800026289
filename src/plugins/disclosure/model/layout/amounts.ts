import { layouts } from '../layouts';
import { cellsOf } from './cells';

/** Whether an address stands for an amount of money, and so for no count of cases. */
export const isAmount = (address: string): boolean =>
  Object.values(layouts).some((layout) =>
    cellsOf(layout)
      .expand(address)
      .some(({ column }) => column.unit !== undefined),
  );
