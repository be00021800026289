/** From a register of applications to the matrix. */

export * from './answer-times';
export * from './choices';
export * from './count';
export * from './counted';
export * from './days';
export * from './entry';
export { type Fault, faultLabels } from './faults';
export * from './fields';
export { registerFindings } from './findings';
export * from './meanings';
export { countedRows } from './places-of-layout';
export { rowsBehind } from './rows-behind';
export * from './sentences';
export * from './words/applicants';
export * from './words/channels';
export * from './words/outcomes';
export * from './words/remedies';
export * from './words/usual-words';
