import type { Child } from 'hono/jsx';
import type { IndicatorEntry, Organization } from '../api/answers';
import { regionsOf } from '../home/regions';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';

interface ChoicesProps {
  visit: Visit;
  choice: StatisticsChoice;
  years: readonly number[];
  indicators: readonly IndicatorEntry[];
  governments: readonly Organization[];
}

/** Year, region and indicator, in a form that needs no script. */
export function Choices({ visit: { say, to }, choice, years, indicators, governments }: ChoicesProps): Child {
  const regions = regionsOf(governments);
  return (
    <form class="search" method="get" action={to('/statistics')}>
      <label>
        <span>{say({ zh: '年度', en: 'Year' })}</span>
        <select name="year">
          {years.map((year) => (
            <option value={year} selected={year === choice.year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 1 && (
        <label>
          <span>{say({ zh: '地区', en: 'Region' })}</span>
          <select name="region">
            <option value="">{say({ zh: '全部', en: 'All' })}</option>
            {regions.map(({ code, name }) => (
              <option value={code} selected={code === choice.region}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{say({ zh: '指标', en: 'Indicator' })}</span>
        <select name="indicator">
          {indicators.map(({ code, label }) => (
            <option value={code} selected={code === choice.indicator}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say({ zh: '查看', en: 'Show' })}</button>
    </form>
  );
}
