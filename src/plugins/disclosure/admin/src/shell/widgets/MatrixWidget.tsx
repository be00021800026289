import { Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMatrixQuery } from '../../api/desk';
import { useWords } from '../../words';
import { Balanced } from '../list-view/cells';
import { useChosen } from './chosen';
import { HeatMap } from './HeatMap';
import { ReportLink } from './ReportLink';
import { WidgetStates } from './WidgetStates';

/** The applications matrix of a chosen organization and year as a heat map. */
export function MatrixWidget() {
  const { say } = useWords();
  const [{ organization, year, isCompared = false }, choose] = useChosen('matrix');
  const query = useMatrixQuery({ ...(organization && { organization }), ...(year && { year }) });
  return (
    <WidgetStates
      query={query}
      isEmpty={({ organizations, report }) => organizations.length === 0 || (!report && !organization)}
      empty={say('matrix.empty')}
    >
      {({ organizations, organization: shown, years, year: shownYear, report, previous }) => (
        <Flex direction="column" alignItems="stretch" gap={2} height="100%">
          <Flex gap={2} wrap="wrap">
            <SingleSelect
              size="S"
              aria-label={say('matrix.organization')}
              value={shown ?? undefined}
              onChange={(value) => choose({ organization: String(value) })}
            >
              {organizations.map(({ documentId, name }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <SingleSelect
              size="S"
              aria-label={say('matrix.year')}
              value={shownYear === null ? undefined : String(shownYear)}
              onChange={(value) => choose({ year: Number(value) })}
            >
              {years.map((each) => (
                <SingleSelectOption key={each} value={String(each)}>
                  {say('head.year', { year: String(each) })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            {previous && (
              <Checkbox checked={isCompared} onCheckedChange={(checked) => choose({ isCompared: checked === true })}>
                {say('matrix.compare')}
              </Checkbox>
            )}
          </Flex>
          {report ? (
            <>
              <HeatMap report={report} previous={isCompared ? previous : null} />
              <Flex gap={3} wrap="wrap" justifyContent="space-between">
                <Flex gap={2} wrap="wrap">
                  <Balanced balance={report.balance} />
                  <Typography variant="pi" textColor="neutral600">
                    {say('matrix.legend')}
                  </Typography>
                </Flex>
                <ReportLink documentId={report.documentId}>{say('matrix.open')}</ReportLink>
              </Flex>
            </>
          ) : (
            <Typography textColor="neutral600">{say('matrix.empty')}</Typography>
          )}
        </Flex>
      )}
    </WidgetStates>
  );
}
