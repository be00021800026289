import { Box, Button, Flex } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { indicators } from '#model';
import { useWords } from '../../../words';
import { CellReports } from './CellReports';
import { ChartCard } from './ChartCard';
import { Corrections } from './Corrections';
import { OwnHistory } from './OwnHistory';
import { useApplicants, useOutcomes, usePeers, useRanking, useRemedies, useTrend } from './useCharts';
import { ViewForm } from './ViewForm';
import { figureOf, readView, type View, writeView } from './view';

/** *Statistics*: what the public record says in numbers. The address holds the view, so that a link brings it back. */
export function StatisticsPage() {
  const { say } = useWords();
  const [parameters, setParameters] = useSearchParams();
  const view = readView(parameters, new Date());
  return (
    <>
      <Page.Title>{say('statistics.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={say('statistics.title')}
          subtitle={say('statistics.explanation')}
          primaryAction={<CopyLink view={view} />}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <ViewForm view={view} show={(next) => setParameters(writeView(next))} />
            <Charts view={view} show={(next) => setParameters(writeView(next))} />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </>
  );
}

function CopyLink({ view }: { readonly view: View }) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const copy = async () => {
    const { origin, pathname } = window.location;
    await navigator.clipboard.writeText(`${origin}${pathname}?${writeView(view)}`);
    toggleNotification({ type: 'success', message: say('statistics.copied') });
  };
  return (
    <Button variant="secondary" startIcon={<LinkIcon />} onClick={() => void copy()}>
      {say('statistics.copy')}
    </Button>
  );
}

function Charts({ view, show }: { readonly view: View; show(view: View): void }) {
  const { say, pick } = useWords();
  const indicator = indicators.find(({ code }) => code === view.indicator);
  const rate = indicator ? pick(indicator.label) : '';
  const definition = indicator
    ? say('statistics.definition', { formula: pick(indicator.formula), base: pick(indicator.base) })
    : '';
  const figure = figureOf(view.behind);
  return (
    <>
      {figure && <CellReports key={view.behind} view={view} of={figure} close={() => show({ ...view, behind: '' })} />}
      <Beside>
        <Shown name="trend" use={useTrend} view={view} definition={say('statistics.trend.definition')} />
        <Shown name="outcomes" use={useOutcomes} view={view} definition={say('statistics.outcomes.definition')} />
        <Shown name="applicants" use={useApplicants} view={view} definition={say('statistics.applicants.definition')} />
        <Shown
          name="ranking"
          use={useRanking}
          view={view}
          values={{ rate, year: view.to }}
          definition={`${definition} ${say('statistics.ranking.definition')}`}
        />
        {view.organization !== '' && (
          <Shown
            name="peers"
            use={usePeers}
            view={view}
            values={{ rate }}
            definition={`${definition} ${say('statistics.peers.definition')}`}
          />
        )}
        {view.organization !== '' && <OwnHistory view={view} />}
        <Shown name="remedies" use={useRemedies} view={view} definition={say('statistics.remedies.definition')} />
      </Beside>
      <Corrections view={view} show={show} />
    </>
  );
}

interface ShownProps {
  readonly name: 'trend' | 'outcomes' | 'applicants' | 'ranking' | 'peers' | 'remedies';
  readonly use: typeof useTrend;
  readonly view: View;
  readonly definition: string;
  readonly values?: Record<string, string | number>;
}

/** One chart: the hook that loads it, and the card that shows it. */
function Shown({ name, use: useChart, view, definition, values }: ShownProps) {
  const { say } = useWords();
  return (
    <Box>
      <ChartCard
        {...useChart(view)}
        name={name}
        title={say(`statistics.${name}.title`, values)}
        definition={definition}
      />
    </Box>
  );
}

/** Charts beside each other where a wide screen has room for two, below each other on others and on paper. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 76rem), 1fr));
  gap: 2.4rem;
  @media print { display: block; }
`;
