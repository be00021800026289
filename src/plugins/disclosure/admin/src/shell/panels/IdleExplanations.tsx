import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReadOnly } from '../../parts/report/useReadOnly';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { idleRows, withoutRow } from './explanations';

/** Explanations of which no finding is left. They would still be published, so that somebody has to decide. */
export function IdleExplanations() {
  const { say } = useWords();
  const rows = useReportForm((form) => form.values.explanations);
  const onChange = useReportForm((form) => form.onChange);
  const readOnly = useReadOnly('explanations');
  const idle = idleRows(rows, useReport().findings);
  if (idle.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} tag="section" aria-label={say('explanation.idle')}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {say('explanation.idle')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {idle.map((row, position) => (
          <Flex tag="li" key={position} justifyContent="space-between" alignItems="baseline" gap={2}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {typeof row.reason === 'string' ? row.reason : ''}
            </Typography>
            {!readOnly && (
              <TextButton onClick={() => onChange('explanations', withoutRow(rows, row))}>
                {say('explanation.remove')}
              </TextButton>
            )}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
