import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { ListedReport, Organization } from '../api/answers';
import { withQuery } from '../api/record';
import type { ReportName } from '../pages/asked';
import type { Visit } from '../serving/page';

const words = {
  chosen: label('已选报告', 'Chosen reports'),
  remove: label('移除', 'Remove'),
  add: label('添加报告', 'Add a report'),
  name: label('机关名称或代码', 'Name or code of a body'),
  find: label('查找', 'Find'),
  none: label('没有找到相符的机关。', 'No body matches.'),
} satisfies Record<string, Label>;

/** A report in the comparison, as the visitor named it, and what it is called where it is public. */
export interface ComparedReport extends ReportName {
  name: string;
}

interface ChoiceProps {
  visit: Visit;
  chosen: readonly ComparedReport[];
  most: number;
  found: readonly Organization[] | undefined;
  reports: readonly ListedReport[];
}

export const comparePath = (names: readonly ReportName[]): string =>
  withQuery('/compare', { reports: names.map(({ code, year }) => `${code}-${year}`).join(',') }).replaceAll('%2C', ',');

/** Which reports stand side by side: each can be taken away, others can be looked for and added. */
export function Choice({ visit, chosen, most, found, reports }: ChoiceProps): Child {
  const { say, to, query } = visit;
  return (
    <div class="choice">
      {chosen.length > 0 && (
        <ul class="chosen" aria-label={say(words.chosen)}>
          {chosen.map((one) => (
            <li>
              {one.name}
              <a
                href={to(comparePath(chosen.filter((other) => other !== one)))}
                aria-label={`${say(words.remove)} ${one.name}`}
              >
                ×
              </a>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <form class="search" aria-label={say(words.add)} method="get" action={to('/compare')}>
          <input type="hidden" name="reports" value={query.reports} />
          <label class="wide">
            <span>{say(words.name)}</span>
            <input type="search" name="q" value={query.q} maxlength={100} autocomplete="off" />
          </label>
          <button type="submit">{say(words.find)}</button>
        </form>
      )}
      {found && chosen.length < most && <Found visit={visit} chosen={chosen} found={found} reports={reports} />}
    </div>
  );
}

function Found({
  visit,
  chosen,
  found,
  reports,
}: Pick<ChoiceProps, 'visit' | 'chosen' | 'reports'> & { found: readonly Organization[] }): Child {
  const { say, to } = visit;
  const isChosen = (code: string, year: number) => chosen.some((one) => one.code === code && one.year === year);
  if (found.length === 0) return <p>{say(words.none)}</p>;
  return (
    <ul class="bodies">
      {found.map(({ code, name }) => (
        <li>
          <span>{name}</span>
          <ul class="years">
            {reports
              .filter(({ organization, year }) => organization?.code === code && !isChosen(code, year))
              .map(({ year }) => (
                <li>
                  <a
                    href={to(comparePath([...chosen, { code, year }]))}
                    aria-label={`${say(words.add)} ${name} ${year}`}
                  >
                    + {year}
                  </a>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
