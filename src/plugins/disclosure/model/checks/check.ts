import { type DocumentReading, readDocument } from '../document/read-document';
import type { Finding } from './finding';
import type { CheckContext, Rule, Subject } from './rule';
import { rules } from './rules';
import { structureRules } from './rules/structure';

/**
 * Checks a report document against every rule. The same engine decides in the grid, on every write, on submission and
 * publication, at import, on the command line and over REST.
 *
 * @param document a report document, or anything else that JSON can say: never throws
 * @param context what the check may know besides; without it the rules that need it find nothing
 * @returns the findings in the order of the rules, empty for a report that may be published
 */
export function check(document: unknown, context: CheckContext = {}): Finding[] {
  return checkReading(readDocument(document, context.layout), context);
}

/** Checks what was read already, so that a caller who has the rows need not build a document first. */
export function checkReading(reading: DocumentReading, context: CheckContext = {}): Finding[] {
  const { layout } = reading;
  if (layout) return applyRules(rules, { ...reading, layout, context });
  return reading.problems.map(({ rule, path, message }) => ({
    rule,
    severity: 'error',
    outcome: 'fail',
    path,
    cells: [],
    message,
    basis: '',
  }));
}

/** Only what is malformed: the findings that refuse a draft. */
export function structureFindings(reading: DocumentReading): Finding[] {
  const { layout } = reading;
  return layout ? applyRules(structureRules, { ...reading, layout, context: {} }) : checkReading(reading);
}

/** Applies some rules to a document that was read. */
export function applyRules(table: readonly Rule[], subject: Subject): Finding[] {
  const findings: Finding[] = [];
  for (const { id, severity, basis, judge } of table)
    judge(subject, ({ outcome = 'fail', path, cells = [], ...rest }) => {
      findings.push({
        rule: id,
        severity,
        outcome,
        path,
        cells: [...cells],
        ...rest,
        basis: basis(subject.layout),
      });
    });
  return findings;
}
