/** The report whose register someone asked for in the list: its form opens the dialog. */
let report: string | undefined;

export const wanted = {
  ask(documentId: string): void {
    report = documentId;
  },

  /** Whether the register of this report was asked for; true once. */
  take(documentId: string): boolean {
    const isWanted = report === documentId;
    if (isWanted) report = undefined;
    return isWanted;
  },
};
