import { Box, Flex, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import type { StageRole } from '#contracts/stages';
import { useWords } from '../../words';
import type { ChainDraft } from './chain-draft';

interface ChainPictureProps {
  readonly draft: ChainDraft;
  readonly roles: readonly StageRole[];
  /** Positions of the stages that no report could reach. */
  readonly closed: readonly number[];
}

/** The whole way of a report in one line: who moves it from where to where. */
export function ChainPicture({ draft, roles, closed }: ChainPictureProps) {
  const { say } = useWords();
  const namesOf = (ids: readonly string[]) =>
    roles.flatMap(({ id, name }) => (ids.includes(String(id)) ? [name] : [])).join('、') || say('stages.noRole');
  return (
    <Flex tag="ol" wrap="wrap" gap={2} alignItems="center" aria-label={say('stages.chain')} data-chain>
      {draft.stages.map(({ key, name, color, sendRoles }, position) => {
        const next = draft.stages[position + 1];
        const isClosed = closed.includes(position + 1);
        return (
          <Fragment key={key}>
            <Box
              tag="li"
              paddingLeft={3}
              paddingRight={3}
              paddingTop={2}
              paddingBottom={2}
              background="neutral100"
              hasRadius
            >
              <Flex gap={2}>
                <Dot aria-hidden style={{ background: color }} />
                <Typography fontWeight="bold">{name}</Typography>
              </Flex>
            </Box>
            {next && (
              <Flex
                tag="li"
                gap={1}
                aria-label={say('stages.step', { from: name, to: next.name, roles: namesOf(sendRoles) })}
              >
                <Typography variant="pi" textColor={isClosed ? 'danger700' : 'neutral700'} aria-hidden>
                  {namesOf(sendRoles)}
                </Typography>
                <ArrowRight aria-hidden fill={isClosed ? 'danger600' : 'neutral600'} />
              </Flex>
            )}
          </Fragment>
        );
      })}
    </Flex>
  );
}

const Dot = styled.span`
  flex: none;
  width: 0.9rem;
  height: 0.9rem;
  border-radius: 50%;
`;
