/** Named indicators, as data: what is divided by what. A rate is always said together with its base. */
import { type Label, label } from '../layout/label';

export interface Indicator {
  readonly code: string;
  readonly label: Label;
  /** In words, for people. */
  readonly formula: Label;
  /** What the rate is taken of, in words. */
  readonly base: Label;
  /** Addresses whose sum is divided; `-` before one takes it off, `@before` after one means the year before. */
  readonly numerator: readonly string[];
  /** Addresses by whose sum it is divided; none for a plain sum. */
  readonly denominator: readonly string[];
  /** `%` for a rate, 件 for a sum. */
  readonly unit: Label;
  /** The notice or article that the figures rest on. */
  readonly basis: string;
}

const percent = label('%', '%');
const matrix = '国办公开办函〔2021〕30号 附件表格三';
const remedies = '国办公开办函〔2021〕30号 附件表格四';

const received = ['applications.newRequests.total'];
const accepted = ['applications.newRequests.total', 'applications.carriedOver.total'];
const results = ['applications.totalResults.total'];
const allResults = label('（七）总计', '(7) total results');

const share = (code: string, zh: string, en: string, numerator: readonly string[]): Indicator => ({
  code,
  label: label(`${zh}占比`, `Share ${en}`),
  formula: label(`${zh} ÷（七）总计`, `${en} / (7) total`),
  base: allResults,
  numerator,
  denominator: results,
  unit: percent,
  basis: matrix,
});

const concluded = (row: string): string[] => [`remedies.${row}.total`, `-remedies.${row}.pending`];

export const indicators: readonly Indicator[] = [
  {
    code: 'accepted',
    label: label('受理申请', 'Applications accepted'),
    formula: label('本年新收 + 上年结转', 'new + carried over'),
    base: label('无', 'none'),
    numerator: accepted,
    denominator: [],
    unit: label('件', 'applications'),
    basis: matrix,
  },
  {
    code: 'completionRate',
    label: label('办结率', 'Completion rate'),
    formula: label('（七）总计 ÷（本年新收 + 上年结转）', '(7) total / (new + carried over)'),
    base: label('本年新收 + 上年结转', 'new + carried over'),
    numerator: results,
    denominator: accepted,
    unit: percent,
    basis: matrix,
  },
  {
    code: 'disclosureRate',
    label: label('公开率', 'Disclosure rate'),
    formula: label('（予以公开 + 部分公开）÷（七）总计', '(granted + partially granted) / (7) total'),
    base: allResults,
    numerator: ['applications.granted.total', 'applications.partiallyGranted.total'],
    denominator: results,
    unit: percent,
    basis: matrix,
  },
  share('disclosedShare', '公开', 'disclosed', ['applications.granted.total', 'applications.partiallyGranted.total']),
  share('refusedShare', '不予公开', 'refused', ['applications.refused.total']),
  share('unavailableShare', '无法提供', 'unavailable', ['applications.unavailable.total']),
  share('notProcessedShare', '不予处理', 'not processed', ['applications.notProcessed.total']),
  share('otherShare', '其他处理', 'handled otherwise', ['applications.other.total']),
  {
    code: 'naturalPersonShare',
    label: label('自然人占比', 'Share of natural persons'),
    formula: label('自然人新收 ÷ 本年新收', 'new by natural persons / new'),
    base: label('本年新收', 'new applications'),
    numerator: ['applications.newRequests.naturalPerson'],
    denominator: received,
    unit: percent,
    basis: matrix,
  },
  {
    code: 'growthRate',
    label: label('增长率', 'Growth rate'),
    formula: label(
      '（本年新收 - 上年新收）÷ 上年新收，只计两年都有报告的机关',
      '(new - new the year before) / new the year before, of bodies that reported for both years',
    ),
    base: label('上年新收', 'new applications of the year before'),
    numerator: [...received, '-applications.newRequests.total@before'],
    denominator: ['applications.newRequests.total@before'],
    unit: percent,
    basis: matrix,
  },
  {
    code: 'disputeRate',
    label: label('争议率', 'Dispute rate'),
    formula: label('（行政复议总计 + 行政诉讼总计）÷（七）总计', '(reconsideration + litigation) / (7) total'),
    base: allResults,
    numerator: ['remedies.reconsideration.total', 'remedies.litigation.total'],
    denominator: results,
    unit: percent,
    basis: remedies,
  },
  {
    code: 'correctionRate',
    label: label('复议纠错率', 'Correction rate on reconsideration'),
    formula: label('结果纠正 ÷（总计 - 尚未审结）', 'corrected / (total - pending)'),
    base: label('已审结的行政复议', 'concluded reconsiderations'),
    numerator: ['remedies.reconsideration.corrected'],
    denominator: concluded('reconsideration'),
    unit: percent,
    basis: remedies,
  },
  {
    code: 'lossRate',
    label: label('行政诉讼败诉率', 'Loss rate in litigation'),
    formula: label('结果纠正 ÷（总计 - 尚未审结）', 'corrected / (total - pending)'),
    base: label('已审结的行政诉讼', 'concluded litigation'),
    numerator: ['remedies.litigation.corrected'],
    denominator: concluded('litigation'),
    unit: percent,
    basis: remedies,
  },
];

/** A rate of fewer cases says little: it is marked, and takes no part in rankings. */
export const smallBase = 30;

/** A term of an indicator, read. */
export interface IndicatorTerm {
  readonly address: string;
  readonly sign: 1 | -1;
  /** The figure of the same body in the year before. */
  readonly isBefore: boolean;
}

/** Reads a term: `-remedies.reconsideration.pending` is taken off, `…@before` is the year before. */
export function termOf(term: string): IndicatorTerm {
  const [address = '', before] = term.replace(/^-/, '').split('@');
  return { address, sign: term.startsWith('-') ? -1 : 1, isBefore: before !== undefined };
}

/** Whether an indicator compares two years, so that a body counts only with a report for each. */
export const comparesYears = ({ numerator, denominator }: Indicator): boolean =>
  [...numerator, ...denominator].some((term) => termOf(term).isBefore);

/** The cells that an indicator is made of, each once, those of its numerator first. */
export const addressesOf = ({ numerator, denominator }: Indicator): string[] => [
  ...new Set([...numerator, ...denominator].map((term) => termOf(term).address)),
];
