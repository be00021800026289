import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import { ApiRefusal, ApiUnreachable } from '../api/errors';
import { Day, organizationPath } from '../frame/parts';
import { halfOf } from '../language';
import { type Content, NotThere, Unusable, type Visit } from '../serving/page';

const words = {
  gone: label('这份报告已经撤回', 'This report was withdrawn'),
  goneBy: label('撤回时间', 'Withdrawn on'),
  reason: label('撤回原因', 'Reason given'),
  goneHelp: label(
    '发布机关撤回了这份报告的各个版本。重新发布后，本页会显示新的版本。',
    'The publishing body withdrew every version of this report. Once it publishes again, this page shows the new version.',
  ),
  notThere: label('没有找到这个页面', 'There is no such page'),
  notThereHelp: label(
    '网址可能有误，或者报告尚未公布。您可以按机关名称查找。',
    'The address may be mistyped, or the report is still to come. You can look for the body by its name.',
  ),
  unusable: label('无法按此查询', 'This cannot be asked'),
  down: label('数据服务暂时没有应答', 'The data service does not answer just now'),
  downHelp: label(
    '网站本身在运行，但暂时取不到报告。通常几分钟内恢复，请稍后刷新本页。',
    'The site is running but cannot fetch reports for the moment. This usually passes within minutes; please reload then.',
  ),
  broken: label('网站出现了错误', 'Something went wrong here'),
  brokenHelp: label('错误已经记录。请稍后再试。', 'The fault was recorded. Please try again later.'),
  search: label('机关名称或代码', 'Name or code of a body'),
  find: label('查找', 'Find'),
  otherYears: label('该机关其他年度的报告', 'Other reports of this body'),
  home: label('回到首页', 'To the home page'),
  again: label('再试一次', 'Try again'),
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
