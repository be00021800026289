/** A text in the two languages that the product speaks. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** What people and programs are spoken to in. */
export type Language = keyof Label;

/** A text in both languages, Chinese first: how tables of data write a {@link Label}. */
export const label = (zh: string, en: string): Label => ({ zh, en });
