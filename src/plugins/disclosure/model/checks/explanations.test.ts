import type { Explanation } from '../document/report-document';
import { evidenceOf, explanationOf, unexplained } from './explanations';
import type { Finding } from './finding';

const warning: Finding = {
  rule: 'continuity.carried-over',
  severity: 'warning',
  outcome: 'fail',
  path: 'applications.carriedOver.total',
  cells: ['applications.carriedOver.total'],
  left: 3,
  right: 5,
  difference: -2,
  message: { zh: '', en: '' },
  basis: '',
};
const explanation: Explanation = {
  rule: 'continuity.carried-over',
  path: 'applications.carriedOver.total',
  evidence: '-2',
  reason: '两件于年初撤回',
  public: false,
};

describe('explanations', () => {
  it('answer the finding that they were written for', () => {
    expect(explanationOf(warning, [explanation])).toBe(explanation);
    expect(unexplained([warning], [explanation])).toEqual([]);
  });

  it.each<[string, Partial<Finding>]>([
    ['the difference has changed', { difference: -3 }],
    ['it is another rule', { rule: 'narrative.table' }],
    ['it is another cell', { path: 'applications.carriedOver.naturalPerson' }],
    ['the words have changed', { quote: '结转5件' }],
  ])('do not answer when %s', (_, change) => {
    expect(unexplained([{ ...warning, ...change }], [explanation])).toHaveLength(1);
  });

  it('answer nothing without a reason', () => {
    expect(unexplained([warning], [{ ...explanation, reason: '  ' }])).toEqual([warning]);
  });

  it('are not needed for an error, which no reason excuses', () => {
    expect(unexplained([{ ...warning, severity: 'error' }], [])).toEqual([]);
  });

  it('are tied to the quote, else to the difference, else to nothing', () => {
    expect(evidenceOf({ ...warning, quote: '结转5件' })).toBe('结转5件');
    expect(evidenceOf(warning)).toBe('-2');
    expect(evidenceOf({ ...warning, difference: null })).toBeNull();
  });
});
