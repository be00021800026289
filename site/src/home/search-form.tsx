import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { Organization } from '../api/answers';
import type { Visit } from '../serving/page';
import { regionsOf } from './regions';

const words = {
  search: label('查找报告', 'Find a report'),
  name: label('机关名称或代码', 'Name or code of a body'),
  year: label('年度', 'Year'),
  region: label('地区', 'Region'),
  all: label('全部', 'All'),
  find: label('查找', 'Find'),
} satisfies Record<string, Label>;

interface SearchFormProps {
  visit: Visit;
  years: readonly number[];
  governments: readonly Organization[];
}

export function SearchForm({ visit: { say, to, query }, years, governments }: SearchFormProps): Child {
  const regions = regionsOf(governments);
  return (
    <form class="search" aria-label={say(words.search)} method="get" action={to('/')}>
      <label class="wide">
        <span>{say(words.name)}</span>
        <input type="search" name="q" value={query.q} maxlength={100} autocomplete="off" />
      </label>
      <label>
        <span>{say(words.year)}</span>
        <select name="year">
          <option value="">{say(words.all)}</option>
          {years.map((year) => (
            <option value={year} selected={String(year) === query.year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 1 && (
        <label>
          <span>{say(words.region)}</span>
          <select name="region">
            <option value="">{say(words.all)}</option>
            {regions.map(({ code, name }) => (
              <option value={code} selected={code === query.region}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">{say(words.find)}</button>
    </form>
  );
}
