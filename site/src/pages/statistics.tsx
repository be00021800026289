import { type Label, label } from '../../../src/plugins/disclosure/model';
import { Crumbs } from '../frame/parts';
import { type Content, type SitePage, Unusable, type Visit } from '../serving/page';
import { Applications } from '../statistics/applications';
import { Choices } from '../statistics/choices';
import { RateOfBodies, RateThroughYears } from '../statistics/rates';
import { Remedies } from '../statistics/remedies';
import { chosenYear } from './asked';
import { yearsOf } from './home';

const words = {
  title: label('统计', 'Statistics'),
  lead: label(
    '由已公布的报告实时汇总。除另有说明外，为各部门、乡镇报告的合计，不含政府汇总报告，以免重复计算。',
    'Computed from the published reports. Unless said otherwise, sums over departments and townships; summary reports of governments are left out, or figures would count twice.',
  ),
  none: label('还没有公布的报告。', 'No report is public yet.'),
} satisfies Record<string, Label>;

/** What a visitor chose to see. */
export interface StatisticsChoice {
  year: number;
  region: string;
  indicator: string;
}

const usualIndicator = 'disclosureRate';

/** Figures over all bodies: through the years, and of one year. */
export const statisticsPage: SitePage = {
  pattern: '/statistics',
  query: ['year', 'region', 'indicator'],
  async show(visit) {
    const [years, indicators, governments] = await Promise.all([
      yearsOf(visit),
      visit.record.indicators(),
      visit.record.governments(),
    ]);
    const rates = indicators.filter(({ unit }) => unit.en === '%');
    const code = visit.query.indicator || usualIndicator;
    const indicator = rates.find((one) => one.code === code);
    if (!indicator) throw new Unusable(label(`没有“${code}”这个指标。`, `There is no indicator "${code}".`));
    const year = chosenYear(visit) ?? years[0];
    if (year === undefined) return pageOf(visit, <p>{visit.say(words.none)}</p>);
    const region = (visit.query.region ?? '').replaceAll(/\D/g, '').slice(0, 12);
    const choice: StatisticsChoice = { year, region, indicator: indicator.code };
    const parts = await Promise.all([
      Applications({ visit, choice }),
      RateThroughYears({ visit, choice, indicator }),
      RateOfBodies({ visit, choice, indicator }),
      Remedies({ visit, choice }),
    ]);
    return pageOf(
      visit,
      <>
        <Choices visit={visit} choice={choice} years={years} indicators={rates} governments={governments} />
        {parts}
      </>,
    );
  },
};

function pageOf(visit: Visit, body: Content['body']): Content {
  const { say } = visit;
  return {
    title: say(words.title),
    description: say(words.lead),
    canonical: '/statistics',
    body: (
      <>
        <Crumbs visit={visit} way={[{ path: '/statistics', name: say(words.title) }]} />
        <h1>{say(words.title)}</h1>
        <p class="lead">{say(words.lead)}</p>
        {body}
      </>
    ),
  };
}
