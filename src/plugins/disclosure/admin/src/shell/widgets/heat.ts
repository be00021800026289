export type HeatStep = 0 | 1 | 2 | 3 | 4;

/** Shares of the largest number at which a cell grows darker: small numbers are told apart, for most are small. */
const steps = [0.02, 0.1, 0.4] as const;

/** How dark a cell of the heat map is. Blank and zero have no colour. */
export function heatOf(value: number | null, largest: number): HeatStep {
  if (value === null || value <= 0 || largest <= 0) return 0;
  return (1 + steps.filter((step) => value / largest >= step).length) as HeatStep;
}
