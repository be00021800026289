/** The columns of the tidy table, in order: one cell a row. Both the reader and the writer go by these names. */
export const csvColumns = [
  'organization',
  'organizationName',
  'kind',
  'regionCode',
  'year',
  'version',
  'layout',
  'table',
  'row',
  'rowLabel',
  'column',
  'columnLabel',
  'unit',
  'value',
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** UTF-8's mark, without which Excel reads a CSV file in the system's own encoding. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet might take for a formula, and the apostrophe that guards against it. */
const mistakable = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text as a spreadsheet shows it, never as one computes it. Numbers need no guard. */
export function guardText(text: string): string {
  return mistakable.test(text) ? `'${text}` : text;
}

/** A number that a spreadsheet was told to keep as text: `="5"`, or one behind an apostrophe. Other texts stay. */
export function bareNumber(field: string): string {
  return (
    /^(?:="([-+]?[\d.,]+)"|'([-+]?[\d.,]+))$/
      .exec(field)
      ?.slice(1)
      .find((number) => number) ?? field
  );
}

/** Takes back {@link guardText}. */
export function unguardText(field: string): string {
  return field.startsWith("'") && mistakable.test(field.slice(1)) ? field.slice(1) : field;
}
