import { Flex, Typography } from '@strapi/design-system';
import { countRules, firstStage, toldRules, unexplained } from '#model';
import { useReviewQuery } from '../../api/review';
import { FindingList } from '../../parts/findings/FindingList';
import { countLevels, groupFindings } from '../../parts/findings/groups';
import { MarkIcon } from '../../parts/findings/MarkIcon';
import { useCheckContext, useReport, useReportId } from '../../parts/report/useReport';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import { ExplanationInput } from './ExplanationInput';
import { IdleExplanations } from './IdleExplanations';

/** The panel beside the form, as the Content Manager asks for it. */
export function FindingsPanel({ model }: { readonly model: string }) {
  const { say } = useWords();
  return model === reportUid ? { title: say('panel.title'), content: <Findings /> } : null;
}

function Findings() {
  const { say, pick } = useWords();
  const context = useCheckContext();
  const { layout, isBlank, findings, explanations } = useReport();
  const counts = countLevels(groupFindings(layout, findings, isBlank));
  const unsolved = counts.error + counts.open;
  const report = useReportId();
  const { data: review } = useReviewQuery(report ?? '', { skip: !report });
  const isWithEditor = (review?.stage ?? firstStage) === firstStage;
  const unanswered = unexplained(findings, explanations).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-findings>
      <Flex tag="ul" gap={3} wrap="wrap">
        {(['error', 'warning', 'open', 'notice'] as const).map((level) => (
          <Flex tag="li" key={level} gap={1} data-count={level}>
            <MarkIcon level={level} />
            <Typography variant="pi">{say(`count.${level}`, { count: counts[level] })}</Typography>
          </Flex>
        ))}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {(unsolved > 0 || unanswered === 0) && (
          <Typography tag="li" variant="pi" fontWeight="bold" textColor={unsolved > 0 ? 'danger700' : 'success700'}>
            {unsolved > 0
              ? say('panel.blocksPublishing', { count: unsolved })
              : say(isWithEditor ? 'panel.mayPublish' : 'panel.complete')}
          </Typography>
        )}
        {unanswered > 0 && (
          <Typography tag="li" variant="pi" fontWeight="bold" textColor="warning700">
            {say('panel.blocksSubmission', { count: unanswered })}
          </Typography>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600" data-rules-checked>
        {pick(toldRules(countRules(findings, context)))}
      </Typography>
      {findings.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.next')}
        </Typography>
      )}
      <FindingList
        findings={findings}
        below={(finding) => (finding.severity === 'warning' ? <ExplanationInput finding={finding} /> : null)}
      />
      <IdleExplanations />
    </Flex>
  );
}
