import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReviewChanges } from '../../../contracts/review';
import { nameOfPath, shown } from '../conflict/difference-text';
import { jumpTo } from '../findings/jump';
import { useReport } from '../report/useReport';
import { useWords } from '../words';

/** What changed since this person last dealt with the report, cell by cell. */
export function Changes({ changes }: { readonly changes: ReviewChanges }) {
  const words = useWords();
  const { layout } = useReport();
  const { say } = words;
  if (changes.differences.length === 0) return <Typography variant="pi">{say('review.noChanges')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%" data-changes>
      {changes.differences.map(({ path, from, to }) => (
        <li key={path} data-path={path}>
          <Jump type="button" onClick={() => jumpTo(layout, { path, cells: [] })}>
            {nameOfPath(layout, path, words)}
          </Jump>
          <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {say('review.change', { from: shown(from), to: shown(to) })}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

const Jump = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary600};
  font: inherit;
  font-size: 1.2rem;
  text-align: left;
  cursor: pointer;
`;
