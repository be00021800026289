/** Quiet hints: a figure that may be right and deserves a second look. They block nothing and ask for nothing. */

import { cellsOf } from '../../layout/cells';
import { label } from '../../layout/label';
import { cellLabel } from '../../layout/labels';
import type { Rule, Subject } from '../rule';
import { sumAt } from './narrative/sums';
import { figureAt } from './previous';

const results = ['applications.totalResults.total'];
const other = ['applications.other.total'];
/** A share says something from so many results on. */
const enough = 30;
const share = 0.1;

/** The cells whose history is looked at. */
const watched = [
  'applications.newRequests.total',
  'applications.totalResults.total',
  'applications.carriedForward.total',
  'remedies.reconsideration.total',
  'proactive.administrativeLicensing.decisions',
  'proactive.administrativePenalties.decisions',
];
/** Years that make a history. */
const years = 3;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, another) => one - another);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Far off: more than five times the usual deviation, at least as much as the usual figure itself, and twenty. */
function isOutlier(value: number, history: readonly number[]): boolean {
  const usual = median(history);
  const deviation = median(history.map((past) => Math.abs(past - usual)));
  return Math.abs(value - usual) > Math.max(5 * deviation, usual, 20);
}

function historyOf({ context }: Subject, address: string): number[] {
  return (context.history ?? []).flatMap((document) => figureAt(document, address) ?? []);
}

export const plausibilityRules: readonly Rule[] = [
  {
    id: 'plausibility.other-handling',
    severity: 'notice',
    says: label(
      '（六）其他处理不超过（七）总计的十分之一（总计 30 件以上时）',
      '(6) other handling is at most a tenth of (7) total, where there are at least 30 results',
    ),
    basis: ({ notice }) => notice,
    judge: (subject, found) => {
      const [part, all] = [sumAt(subject, other), sumAt(subject, results)];
      if (typeof part !== 'number' || typeof all !== 'number' || all < enough || part <= all * share) return;
      found({
        path: 'applications.other.total',
        cells: [...other, ...results],
        left: part,
        right: all,
        message: label(
          `（六）其他处理 ${part} 件，超过（七）总计 ${all} 件的十分之一，请核对归类`,
          `(6) other handling is ${part}, more than a tenth of the ${all} results: look at the classification`,
        ),
      });
    },
  },
  {
    id: 'plausibility.outlier',
    severity: 'notice',
    needs: 'history',
    says: label('数字与本机关历年数字相去不远', 'A figure is not far from the body’s own figures of earlier years'),
    basis: ({ notice }) => notice,
    judge: (subject, found) => {
      for (const address of watched) {
        const cell = cellsOf(subject.layout).find(address);
        const value = cell ? subject.values[cell.index] : null;
        const history = historyOf(subject, address);
        if (!cell || typeof value !== 'number' || history.length < years || !isOutlier(value, history)) continue;
        const name = cellLabel(cell);
        found({
          path: address,
          cells: [address],
          left: value,
          right: median(history),
          message: label(
            `“${name.zh}”为 ${value}，以往各年为 ${history.join('、')}，请核对`,
            `“${name.en}” is ${value}; in earlier years it was ${history.join(', ')}: look again`,
          ),
        });
      }
    },
  },
];
