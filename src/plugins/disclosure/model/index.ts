/** The model: what a report is, and what makes it add up. Pure; the server and the admin panel both use it. */

export { check, checkReading, structureFindings } from './checks/check';
export { dayInChina } from './checks/day-in-china';
export { evidenceOf, explanationOf, unexplained } from './checks/explanations';
export * from './checks/finding';
export {
  type CheckContext,
  type ConsolidatedSums,
  type EarlierReport,
  type EarlierText,
  type OrganizationKind,
  organizationKinds,
  type Rule,
} from './checks/rule';
export { countRules, type RuleCounts, toldRules } from './checks/rule-counts';
export { rules } from './checks/rules';
export { computeTotals, withTotals } from './checks/totals';
export { applyDifferences } from './differences/apply';
export * from './differences/differences';
export type { ExplanationDifference } from './differences/explanation-differences';
export type { LineChange } from './differences/line-changes';
export { blocksOf, type Line, type LineStyle, linesOf } from './differences/lines';
export { type Marks, markedText, markedWords, type Piece } from './differences/marked-words';
export type { Value, ValueDifference } from './differences/value-differences';
export * from './document/blocks';
export { canonicalDigest, canonicalJson, digestOf, digestOfCanonical } from './document/canonical';
export { isRecord, isStorable, type Problem } from './document/problem';
export { isLinkAddress } from './document/read-blocks';
export { refusal } from './document/read-cell';
export { type DocumentReading, documentOf, readDocument } from './document/read-document';
export * from './document/report-document';
export { isReportYear, reportYears } from './document/report-year';
export * from './document/rows';
export { updatedBy } from './document/updated-by';
export { usualTitle } from './document/usual-title';
export {
  addressesOf,
  comparesYears,
  type Indicator,
  type IndicatorTerm,
  indicators,
  smallBase,
  termOf,
} from './indicators/indicators';
export { type FigureAddress, figureAddresses } from './layout/addresses';
export { isAmount } from './layout/amounts';
export { type Cell, type CellEquation, cellsOf, type LayoutCells } from './layout/cells';
export * from './layout/declaration';
export { type Label, type Language, label } from './layout/label';
export { cellLabel, rowLabel } from './layout/labels';
export { findLayout, isLayoutCode, layoutCodes, layoutForYear } from './layout/lookup';
export { labelOfPath, sectionOfPath } from './layout/place';
export * from './layout/printed';
export { findSection, sectionsOf } from './layout/sections';
export { type LayoutCode, layouts } from './layouts';
export { ownWordsOf } from './narrative/likeness';
export { type CodeDoubt, codeDoubt, organizationCode } from './organization/credit-code';
export { readMonthDay } from './organization/month-day';
export { type Difference, type DifferenceValue, diff } from './publication/diff';
export { type ChainEntry, linkOf } from './publication/link';
export { publishedDocument } from './publication/published-document';
export * from './register';
export { type DefaultStage, defaultStages, firstStage, lastStage, stageLabel } from './review/default-stages';
export { type ReportStatus, reportStatus, statusLabels } from './review/report-status';
export { type ChainFault, type ChainRole, chainFaults, type ProposedStage } from './review/stage-chain';
export { type JsonSchema, jsonSchema } from './schema/json-schema';
export { chapterCodes, type RowAttributes, rowAttributes } from './schema/row-attributes';
