import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Finding } from '#model';
import { useWords } from '../../words';
import { useReport } from '../report/useReport';
import { EntryButton } from './EntryButton';
import { findingLevel } from './groups';
import { MarkIcon } from './MarkIcon';

/** One finding: a button that leads to where it stands. */
export function FindingEntry({ finding, onJump }: { readonly finding: Finding; readonly onJump: () => void }) {
  const { say, pick } = useWords();
  const { isBlank } = useReport();
  const level = findingLevel(finding, isBlank);
  return (
    <Entry type="button" onClick={onJump} title={finding.basis} data-rule={finding.rule} data-path={finding.path}>
      <MarkIcon level={level} />
      <VisuallyHidden>{say(`mark.${level}`)}</VisuallyHidden>
      <span>{pick(finding.message)}</span>
    </Entry>
  );
}

const Entry = styled(EntryButton)`
  display: flex;
  gap: 0.6rem;
  align-items: baseline;
`;
