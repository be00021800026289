import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { stageLabel } from '#model';
import { useStagesQuery } from '../../api/review';
import { useWords } from '../../words';

/** A stage by its name, with its colour beside it. */
export function StageName({ code }: { readonly code: string }) {
  const { pick } = useWords();
  const { data = [] } = useStagesQuery();
  const stage = data.find((each) => each.code === code);
  return (
    <Flex gap={2} tag="span" data-stage={code}>
      <Dot aria-hidden style={{ background: stage?.color }} />
      <Typography tag="span">{stage ? pick(stageLabel(stage)) : code}</Typography>
    </Flex>
  );
}

const Dot = styled.span`
  flex: none;
  width: 0.9rem;
  height: 0.9rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.neutral400};
`;
