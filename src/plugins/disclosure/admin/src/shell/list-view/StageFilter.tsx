import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { stageLabel } from '#model';
import { useStagesQuery } from '../../api/review';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import { type Filters, stageIn, withStage } from './stage-query';

/** Above the list of reports: only those that stand at one stage. */
export function StageFilter() {
  const { slug } = useParams();
  return slug === reportUid ? <Choice /> : null;
}

function Choice() {
  const { say, pick } = useWords();
  const { data: stages = [] } = useStagesQuery();
  const [{ query }, setQuery] = useQueryParams<{ filters?: Filters; page?: number }>();
  const choose = (code: string | undefined) => setQuery({ filters: withStage(query.filters, code), page: 1 });
  return (
    <SingleSelect
      size="S"
      aria-label={say('list.stage')}
      placeholder={say('list.everyStage')}
      value={stageIn(query.filters) ?? null}
      onChange={(code) => choose(String(code))}
      onClear={() => choose(undefined)}
    >
      {stages.map((stage) => (
        <SingleSelectOption key={stage.code} value={stage.code}>
          {pick(stageLabel(stage))}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
