/** The charts of a view, each with what stands beside it. `undefined` while the figures are on their way. */
import type { Indicator } from '#model';
import { indicators, layouts, rowLabel } from '#model';
import { useStatisticsQuery } from '../../../api/statistics';
import { useWords } from '../../../words';
import type { Chart } from './chart';
import { amongPeers, byYear, type ChartWords, ranking, ratesByYear } from './charts';
import { reportAddress } from './report-address';
import { askFor, type View, writeView } from './view';

export interface Loaded {
  readonly chart: Chart | undefined;
  readonly isError: boolean;
}

const outcomes = ['granted', 'partiallyGranted', 'refused', 'unavailable', 'notProcessed', 'other'];
/** Bodies in a ranking. */
const ranked = 15;
/** Rows of one answer. */
const most = 1_000;

function useChartWords(): ChartWords {
  const { say } = useWords();
  return {
    year: say('statistics.year'),
    organization: say('statistics.organization'),
    previous: say('statistics.previous'),
    base: say('statistics.base'),
    median: say('statistics.median'),
    middleHalf: say('statistics.middleHalf'),
    peers: say('statistics.peers'),
  };
}

const rowAddress = (row: string) => `applications.${row}.total`;

/** The name of a row of the matrix, without its number. */
function useRowName(): (row: string) => string {
  const { pick } = useWords();
  return (row) => {
    const label = rowLabel(layouts.v2021, 'applications', row);
    return label ? pick(label).replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/, '') : row;
  };
}

function useByYear(view: View, kind: 'lines' | 'stacked', cells: readonly { address: string; name: string }[]): Loaded {
  const words = useChartWords();
  const { say } = useWords();
  const asked = { cell: cells.map(({ address }) => address).join(), groupBy: 'year', pageSize: most };
  const { data, isError } = useStatisticsQuery(askFor(view, asked));
  const behind = (address: string, year: number) => `?${writeView({ ...view, behind: `${address}@${year}` })}`;
  return { chart: data && byYear(kind, data.data, cells, words, say('statistics.cases'), behind), isError };
}

/** Applications received and carried over, year by year. */
export function useTrend(view: View): Loaded {
  const nameOf = useRowName();
  const rows = ['newRequests', 'carriedOver'];
  return useByYear(
    view,
    'lines',
    rows.map((row) => ({ address: rowAddress(row), name: nameOf(row) })),
  );
}

/** What became of the applications. */
export function useOutcomes(view: View): Loaded {
  const nameOf = useRowName();
  return useByYear(
    view,
    'stacked',
    outcomes.map((row) => ({ address: rowAddress(row), name: nameOf(row) })),
  );
}

/** Who applied. */
export function useApplicants(view: View): Loaded {
  const { pick } = useWords();
  const [part] = layouts.v2021.tables.applications.parts;
  const applicants = (part?.columns ?? []).filter(({ code }) => code !== 'total');
  return useByYear(
    view,
    'stacked',
    applicants.map(({ code, label }) => ({ address: `applications.newRequests.${code}`, name: pick(label) })),
  );
}

function useIndicator(code: string): { indicator: Indicator | undefined; name: string; unit: string } {
  const { pick } = useWords();
  const indicator = indicators.find((each) => each.code === code);
  return { indicator, name: indicator ? pick(indicator.label) : '', unit: indicator ? pick(indicator.unit) : '' };
}

/** Bodies by the chosen rate in the last year of the view. */
export function useRanking(view: View): Loaded {
  const words = useChartWords();
  const { indicator, name, unit } = useIndicator(view.indicator);
  const asked = { indicator: view.indicator, groupBy: 'year,organization', top: ranked, change: 'year' };
  const { data, isError } = useStatisticsQuery(askFor({ ...view, from: view.to }, asked));
  return { chart: data && indicator && ranking(data.data, { indicator, name, unit }, words, reportAddress), isError };
}

/** A body among all within the view. */
export function usePeers(view: View): Loaded {
  const words = useChartWords();
  const { unit } = useIndicator(view.indicator);
  const { indicator, organization } = view;
  const field = useStatisticsQuery(askFor(view, { indicator, groupBy: 'year', quartiles: 'organization' }));
  const everywhere = { ...view, region: '', kind: '' };
  const own = useStatisticsQuery(askFor(everywhere, { indicator, groupBy: 'year,organization', organization }));
  const chart = field.data && own.data && amongPeers(field.data.data, own.data.data, organization, words, unit);
  return { chart, isError: field.isError || own.isError };
}

/** Reconsideration and litigation. */
export function useRemedies(view: View): Loaded {
  const words = useChartWords();
  const shown = ['disputeRate', 'correctionRate', 'lossRate'] as const;
  const [disputes, corrections, losses] = [useIndicator(shown[0]), useIndicator(shown[1]), useIndicator(shown[2])];
  const of = (indicator: string) => askFor(view, { indicator, groupBy: 'year' });
  const answers = [
    useStatisticsQuery(of(shown[0])),
    useStatisticsQuery(of(shown[1])),
    useStatisticsQuery(of(shown[2])),
  ];
  const rates = [disputes, corrections, losses].flatMap(({ name }, at) => {
    const rows = answers[at]?.data?.data;
    return rows ? [{ name, rows }] : [];
  });
  const chart = rates.length === answers.length ? ratesByYear(rates, words) : undefined;
  return { chart, isError: answers.some(({ isError }) => isError) };
}
