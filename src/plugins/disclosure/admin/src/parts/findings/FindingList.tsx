import { Flex, TextButton, Typography } from '@strapi/design-system';
import { type ReactNode, useMemo } from 'react';
import type { Finding } from '#model';
import { afterDialog } from '../../form-bridge/held-back';
import { useWords } from '../../words';
import { useReport } from '../report/useReport';
import { FindingEntry } from './FindingEntry';
import { type FindingGroup, groupFindings } from './groups';
import { jumpTo } from './jump';
import type { JumpTarget } from './next';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Called after a jump, so that a dialog can make way. */
  readonly onJump?: () => void;
  /** What stands below a finding, such as its explanation. */
  readonly below?: (finding: Finding) => ReactNode;
}

/** How many findings of a group are listed one by one. */
const most = 30;

/** Findings by chapter and table; each entry leads to its cell or paragraph. */
export function FindingList({ findings, onJump, below }: FindingListProps) {
  const { layout, isBlank } = useReport();
  const groups = useMemo(() => groupFindings(layout, findings, isBlank), [layout, findings, isBlank]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {groups.map((group) => (
        <Group key={group.code} group={group} onJump={onJump} below={below} />
      ))}
    </Flex>
  );
}

function Group({ group, onJump, below }: Omit<FindingListProps, 'findings'> & { readonly group: FindingGroup }) {
  const { say, pick } = useWords();
  const { layout } = useReport();
  const { code, label, judged, missing, blanks, firstBlank } = group;
  const listed = [...judged, ...missing];
  const jump = (target: JumpTarget) => {
    onJump?.();
    afterDialog(() => jumpTo(layout, target));
  };
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={1}
      aria-label={label ? pick(label) : say('panel.report')}
    >
      <Typography variant="pi" fontWeight="bold" tag="h3" textColor="neutral800">
        {label ? pick(label) : say('panel.report')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {listed.slice(0, most).map((finding, index) => (
          <li key={`${code} ${finding.rule} ${finding.path} ${index}`}>
            <FindingEntry finding={finding} onJump={() => jump(finding)} />
            {below?.(finding)}
          </li>
        ))}
        {listed.length > most && (
          <Typography tag="li" variant="pi" textColor="neutral600">
            {say('panel.more', { count: listed.length - most })}
          </Typography>
        )}
        {firstBlank && (
          <li>
            <TextButton onClick={() => jump({ path: firstBlank, cells: [firstBlank] })}>
              {say('panel.blanks', { count: blanks })}
            </TextButton>
          </li>
        )}
      </Flex>
    </Flex>
  );
}
