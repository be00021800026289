/** The years that a report may be of: the official form is of 2019, the last year is as far as a date may be written. */
export const reportYears = { first: 2019, last: 2100 } as const;

/** Whether a value is a year that a report may be of. */
export const isReportYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= reportYears.first && Number(value) <= reportYears.last;
