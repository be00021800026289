import type { Child } from 'hono/jsx';
import type { Label } from '../../../src/plugins/disclosure/model';
import { ApiRefusal, ApiUnreachable } from '../api/errors';
import { Day, organizationPath } from '../frame/parts';
import { halfOf } from '../language';
import { type Content, NotThere, Unusable, type Visit } from '../serving/page';

const words = {
  gone: { zh: '这份报告已经撤回', en: 'This report was withdrawn' },
  goneBy: { zh: '撤回时间', en: 'Withdrawn on' },
  reason: { zh: '撤回原因', en: 'Reason given' },
  goneHelp: {
    zh: '发布机关撤回了这份报告的各个版本。重新发布后，本页会显示新的版本。',
    en: 'The publishing body withdrew every version of this report. Once it publishes again, this page shows the new version.',
  },
  notThere: { zh: '没有找到这个页面', en: 'There is no such page' },
  notThereHelp: {
    zh: '网址可能有误，或者报告尚未公布。您可以按机关名称查找。',
    en: 'The address may be mistyped, or the report is still to come. You can look for the body by its name.',
  },
  unusable: { zh: '无法按此查询', en: 'This cannot be asked' },
  down: { zh: '数据服务暂时没有应答', en: 'The data service does not answer just now' },
  downHelp: {
    zh: '网站本身在运行，但暂时取不到报告。通常几分钟内恢复，请稍后刷新本页。',
    en: 'The site is running but cannot fetch reports for the moment. This usually passes within minutes; please reload then.',
  },
  broken: { zh: '网站出现了错误', en: 'Something went wrong here' },
  brokenHelp: { zh: '错误已经记录。请稍后再试。', en: 'The fault was recorded. Please try again later.' },
  search: { zh: '机关名称或代码', en: 'Name or code of a body' },
  find: { zh: '查找', en: 'Find' },
  otherYears: { zh: '该机关其他年度的报告', en: 'Other reports of this body' },
  home: { zh: '回到首页', en: 'To the home page' },
  again: { zh: '再试一次', en: 'Try again' },
} satisfies Record<string, Label>;

interface Trouble {
  status: number;
  title: Label;
  help: Child;
}

/** The page for what went wrong: what it was, and what helps. */
export function troublePage(visit: Visit, error: unknown): Content {
  const { status, title, help } = troubleOf(visit, error);
  const { say } = visit;
  return {
    status,
    title: say(title),
    description: say(title),
    isIndexed: false,
    body: (
      <div class="trouble">
        <p class="trouble-number">{status}</p>
        <h1>{say(title)}</h1>
        {help}
      </div>
    ),
  };
}

function troubleOf(visit: Visit, error: unknown): Trouble {
  const { say, language } = visit;
  if (error instanceof ApiUnreachable) return { status: 503, title: words.down, help: <DownHelp visit={visit} /> };
  if (error instanceof ApiRefusal && error.status === 410)
    return { status: 410, title: words.gone, help: <GoneHelp visit={visit} error={error} /> };
  if (error instanceof NotThere || (error instanceof ApiRefusal && error.status === 404)) {
    const told = error instanceof ApiRefusal && error.message !== '' ? halfOf(error.message, language) : undefined;
    return { status: 404, title: words.notThere, help: <NotThereHelp visit={visit} told={told} /> };
  }
  if (error instanceof Unusable || error instanceof ApiRefusal) {
    const told = error instanceof Unusable ? say(error.said) : halfOf(error.message, language);
    return { status: 400, title: words.unusable, help: <NotThereHelp visit={visit} told={told} /> };
  }
  return { status: 500, title: words.broken, help: <p>{say(words.brokenHelp)}</p> };
}

function DownHelp({ visit: { say, to, path } }: { visit: Visit }): Child {
  return (
    <>
      <p>{say(words.downHelp)}</p>
      <p>
        <a class="button" href={to(path)}>
          {say(words.again)}
        </a>
      </p>
    </>
  );
}

function GoneHelp({ visit, error }: { visit: Visit; error: ApiRefusal }): Child {
  const { say, to, language } = visit;
  const { reason, withdrawnAt } = error.details;
  const { code } = visit.parameters;
  return (
    <>
      <dl class="facts">
        {withdrawnAt && (
          <>
            <dt>{say(words.goneBy)}</dt>
            <dd>
              <Day iso={withdrawnAt} language={language} />
            </dd>
          </>
        )}
        {reason && (
          <>
            <dt>{say(words.reason)}</dt>
            <dd class="said">{reason}</dd>
          </>
        )}
      </dl>
      <p>{say(words.goneHelp)}</p>
      {code && (
        <p>
          <a class="button" href={to(organizationPath(code))}>
            {say(words.otherYears)}
          </a>
        </p>
      )}
    </>
  );
}

function NotThereHelp({ visit, told }: { visit: Visit; told?: string | undefined }): Child {
  const { say, to, parameters } = visit;
  return (
    <>
      <p>{told ?? say(words.notThereHelp)}</p>
      <form class="search" method="get" action={to('/')}>
        <input type="search" name="q" aria-label={say(words.search)} placeholder={say(words.search)} />
        <button type="submit">{say(words.find)}</button>
      </form>
      <p>
        {parameters.code && parameters.year && (
          <a class="before" href={to(organizationPath(parameters.code))}>
            {say(words.otherYears)}
          </a>
        )}
        <a href={to('/')}>{say(words.home)}</a>
      </p>
    </>
  );
}
