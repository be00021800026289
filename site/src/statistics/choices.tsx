import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
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
        <span>{say(label('年度', 'Year'))}</span>
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
          <span>{say(label('地区', 'Region'))}</span>
          <select name="region">
            <option value="">{say(label('全部', 'All'))}</option>
            {regions.map(({ code, name }) => (
              <option value={code} selected={code === choice.region}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{say(label('指标', 'Indicator'))}</span>
        <select name="indicator">
          {indicators.map(({ code, label }) => (
            <option value={code} selected={code === choice.indicator}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say(label('查看', 'Show'))}</button>
    </form>
  );
}
