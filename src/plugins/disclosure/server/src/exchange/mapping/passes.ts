/** The order in which a source is read, as data: each pass makes the next reading of the one before. */
import { passesOfFigures } from './passes/of-figures';
import { passesOfSource } from './passes/of-source';

export const passes = [...passesOfSource, ...passesOfFigures] as const;

export type PassName = (typeof passes)[number]['name'];
