/** Ids in the page, by cell address. */
export const cellId = (address: string): string => `cell-${address}`;
export const reasonId = (address: string): string => `why-${address}`;

/** Brings a cell's input into view and puts the cursor there. */
export function focusCell(address: string): void {
  const input = document.getElementById(cellId(address));
  if (!(input instanceof HTMLInputElement)) return;
  input.focus({ preventScroll: true });
  input.select();
  input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
