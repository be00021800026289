import { Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FirstSteps } from '#contracts';
import { useFirstStepsQuery } from '../../api/setup';
import { organizationPath, organizationsPath, peoplePath, reportPath, stagesPath } from '../../uids';
import { useWords, type Word } from '../../words';
import { WidgetStates } from './WidgetStates';

interface FirstStep {
  readonly word: Word;
  readonly to: string;
  readonly isDone: boolean;
  /** What is still missing. */
  readonly lack?: string | undefined;
}

function stepsOf(steps: FirstSteps, say: ReturnType<typeof useWords>['say']): FirstStep[] {
  const { organizations, people, withoutOrganization, unattended, reports } = steps;
  return [
    {
      word: 'steps.organization',
      to: organizations > 0 ? organizationsPath : organizationPath('create'),
      isDone: organizations > 0,
    },
    { word: 'steps.people', to: peoplePath, isDone: people > 0 },
    {
      word: 'steps.members',
      to: peoplePath,
      isDone: people > 0 && withoutOrganization === 0,
      lack: withoutOrganization > 0 ? say('steps.withoutOrganization', { count: withoutOrganization }) : undefined,
    },
    {
      word: 'steps.stages',
      to: stagesPath,
      isDone: unattended.length === 0,
      lack: unattended.length > 0 ? say('steps.unattended', { stages: unattended.join('、') }) : undefined,
    },
    { word: 'steps.report', to: reportPath('create'), isDone: reports > 0 },
  ];
}

/** What an installation needs before the first report goes out, each step ticked off when it is done. */
export function FirstStepsWidget() {
  const { say } = useWords();
  const query = useFirstStepsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <WidgetStates query={query} isEmpty={(data) => data === null} empty={say('steps.others')}>
      {(data) => (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} data-first-steps>
          {data &&
            stepsOf(data, say).map(({ word, to, isDone, lack }) => (
              <Flex tag="li" key={word} gap={3} alignItems="flex-start" data-step={word} data-done={isDone}>
                {isDone ? (
                  <CheckCircle fill="success600" aria-label={say('steps.done')} />
                ) : (
                  <Open role="img" aria-label={say('steps.open')} />
                )}
                <Flex direction="column" alignItems="flex-start">
                  <Link tag={RouterLink} to={to}>
                    {say(word)}
                  </Link>
                  {lack && (
                    <Typography variant="pi" textColor="neutral700">
                      {lack}
                    </Typography>
                  )}
                </Flex>
              </Flex>
            ))}
        </Flex>
      )}
    </WidgetStates>
  );
}

const Open = styled.span`
  flex: none;
  width: 1.6rem;
  height: 1.6rem;
  border: 2px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 50%;
`;
