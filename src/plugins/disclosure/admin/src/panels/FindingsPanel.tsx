import { Flex, Typography } from '@strapi/design-system';
import { summarize, unexplained } from '../../../model';
import { FindingList } from '../findings/FindingList';
import { findingLevel } from '../findings/groups';
import { MarkIcon } from '../findings/MarkIcon';
import type { MarkLevel } from '../findings/marks';
import { useReport } from '../report/useReport';
import { reportUid } from '../uids';
import { useWords } from '../words';
import { ExplanationInput } from './ExplanationInput';

/** The panel beside the form, as the Content Manager asks for it. */
export function FindingsPanel({ model }: { readonly model: string }) {
  const { say } = useWords();
  return model === reportUid ? { title: say('panel.title'), content: <Findings /> } : null;
}

function Findings() {
  const { say } = useWords();
  const { isBlank, findings, explanations } = useReport();
  const { errors } = summarize(findings);
  const unanswered = unexplained(findings, explanations).length;
  const counts: Record<MarkLevel, number> = { error: 0, warning: 0, open: 0 };
  for (const finding of findings) counts[findingLevel(finding, isBlank)] += 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-findings>
      <Flex tag="ul" gap={3} wrap="wrap">
        {(['error', 'warning', 'open'] as const).map((level) => (
          <Flex tag="li" key={level} gap={1} data-count={level}>
            <MarkIcon level={level} />
            <Typography variant="pi">{say(`count.${level}`, { count: counts[level] })}</Typography>
          </Flex>
        ))}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        <Typography tag="li" variant="pi" fontWeight="bold" textColor={errors > 0 ? 'danger700' : 'success700'}>
          {errors > 0 ? say('panel.blocksPublishing', { count: errors }) : say('panel.mayPublish')}
        </Typography>
        {unanswered > 0 && (
          <Typography tag="li" variant="pi" fontWeight="bold" textColor="warning700">
            {say('panel.blocksSubmission', { count: unanswered })}
          </Typography>
        )}
      </Flex>
      {findings.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.next')}
        </Typography>
      )}
      <FindingList
        findings={findings}
        below={(finding) => (finding.severity === 'warning' ? <ExplanationInput finding={finding} /> : null)}
      />
    </Flex>
  );
}
