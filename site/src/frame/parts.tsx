import type { Child } from 'hono/jsx';
import { type Label, type Language, label } from '../../../src/plugins/disclosure/model';
import type { Visit } from '../serving/page';

/** A moment in Beijing time, to the minute: `2024-01-31 09:30`. */
export function beijingTime(iso: string): string {
  const hours = 8;
  const shifted = new Date(new Date(iso).getTime() + hours * 60 * 60 * 1000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

/** A day as each language writes it, in Beijing time. */
export function dayOf(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = (iso.length > 10 ? beijingTime(iso) : iso).slice(0, 10).split('-');
  return language === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : `${year}-${month}-${day}`;
}

export function Day({ iso, language }: { iso: string; language: Language }): Child {
  return <time datetime={iso}>{dayOf(iso, language)}</time>;
}

/** A figure with its thousands apart; blank is told from 0. */
export const figure = (value: number | null | undefined, digits = 0): string =>
  value === null || value === undefined
    ? '—'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 6) });

/** A rate in percent, to one place. */
export const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : `${value.toFixed(1)}%`;

/** What a report is of, in the language's order. */
export const yearLabel = (year: number): Label => label(`${year}年度`, String(year));

export interface Crumb {
  path: string;
  name: string;
}

/** The way from the home page to here. */
export function Crumbs({ visit: { say, to }, way }: { visit: Visit; way: readonly Crumb[] }): Child {
  return (
    <nav class="crumbs" aria-label={say(label('当前位置', 'You are here'))}>
      <ol>
        <li>
          <a href={to('/')}>{say(label('首页', 'Reports'))}</a>
        </li>
        {way.map(({ path, name }, at) => (
          <li>{at === way.length - 1 ? <span aria-current="page">{name}</span> : <a href={to(path)}>{name}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** Names of the kinds of bodies. */
export const kindNames: Readonly<Record<string, Label>> = {
  department: label('部门', 'Department'),
  township: label('乡镇（街道）', 'Township'),
  county: label('县级政府', 'County government'),
  prefecture: label('市级政府', 'Prefecture government'),
  province: label('省级政府', 'Provincial government'),
};

export const organizationPath = (code: string): string => `/organizations/${encodeURIComponent(code)}`;
export const reportPath = (code: string, year: number): string => `${organizationPath(code)}/${year}`;
