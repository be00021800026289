import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReportState } from '#contracts';
import { useWords } from '../../words';

const states = [
  'published',
  'correcting',
  'approved',
  'inReview',
  'drafting',
  'notStarted',
] as const satisfies readonly ReportState[];

/** How many organizations are in which state: as a bar, and in words and numbers. */
export function ProgressBar({ counts }: { readonly counts: Readonly<Record<ReportState, number>> }) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Bar aria-hidden="true">
        {states.map((state) => (
          <Part key={state} $state={state} style={{ flexGrow: counts[state] }} />
        ))}
      </Bar>
      <Flex tag="ul" gap={4} wrap="wrap">
        {states.map((state) => (
          <Flex tag="li" gap={2} key={state}>
            <Dot aria-hidden="true" $state={state} />
            <Typography variant="pi">{`${say(`progress.${state}`)} ${counts[state]}`}</Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}

const Bar = styled.div`
  display: flex;
  height: 1rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;
`;
const Part = styled.span<{ $state: ReportState }>`
  background: ${({ theme, $state }) =>
    ({
      published: theme.colors.success500,
      correcting: theme.colors.warning500,
      approved: theme.colors.primary500,
      inReview: theme.colors.alternative500,
      drafting: theme.colors.secondary500,
      notStarted: theme.colors.neutral200,
    })[$state]};
`;
const Dot = styled(Part)`
  width: 0.9rem;
  height: 0.9rem;
  border-radius: 50%;
`;
