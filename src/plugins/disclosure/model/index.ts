/** The model: what a report is, and what makes it add up. Pure; the server and the admin panel both use it. */

export { check, checkReading, structureFindings } from './checks/check';
export { evidenceOf, explanationOf, unexplained } from './checks/explanations';
export * from './checks/finding';
export { type CheckContext, type OrganizationKind, organizationKinds, type Rule } from './checks/rule';
export { rules } from './checks/rules';
export { computeTotals, withTotals } from './checks/totals';
export * from './document/blocks';
export { canonicalDigest, canonicalJson, digestOf, digestOfCanonical } from './document/canonical';
export { isRecord, isStorable, type Problem } from './document/problem';
export { isLinkAddress } from './document/read-blocks';
export { refusal } from './document/read-cell';
export { documentOf, type Reading, readDocument } from './document/read-document';
export * from './document/report-document';
export * from './document/rows';
export { type Cell, type CellEquation, cellsOf, type LayoutCells } from './layout/cells';
export * from './layout/declaration';
export { cellLabel, rowLabel } from './layout/labels';
export { findLayout, isLayoutCode, layoutCodes, layoutForYear } from './layout/lookup';
export * from './layout/printed';
export { type LayoutCode, layouts } from './layouts';
export { type Difference, type DifferenceValue, diff } from './publication/diff';
export { type ChainEntry, linkOf } from './publication/link';
export { publishedDocument } from './publication/published-document';
export { type DefaultStage, defaultStages, firstStage, lastStage, stageLabel } from './review/default-stages';
export { type JsonSchema, jsonSchema } from './schema/json-schema';
export { chapterCodes, type RowAttributes, rowAttributes } from './schema/row-attributes';
