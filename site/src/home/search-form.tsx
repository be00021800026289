import type { Child } from 'hono/jsx';
import type { Label } from '../../../src/plugins/disclosure/model';
import type { Organization } from '../api/answers';
import type { Visit } from '../serving/page';
import { regionsOf } from './regions';

const words = {
  search: { zh: '查找报告', en: 'Find a report' },
  name: { zh: '机关名称或代码', en: 'Name or code of a body' },
  year: { zh: '年度', en: 'Year' },
  region: { zh: '地区', en: 'Region' },
  all: { zh: '全部', en: 'All' },
  find: { zh: '查找', en: 'Find' },
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
