import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
import { withQuery } from '../api/record';
import type { Visit } from '../serving/page';

interface CsvLinkProps {
  visit: Visit;
  query: Readonly<Record<string, string | number | undefined>>;
}

/** The figures behind a chart as a file, as the API answers them. */
export function CsvLink({ visit: { say }, query }: CsvLinkProps): Child {
  return (
    <p class="small">
      <a href={withQuery('/api/disclosure/statistics.csv', query)} download="">
        {say(label('下载这些数字（CSV）', 'Download these figures (CSV)'))}
      </a>
    </p>
  );
}
