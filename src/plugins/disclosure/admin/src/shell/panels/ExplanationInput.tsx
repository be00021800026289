import { Button, Checkbox, Field, Flex, Textarea, TextButton } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { type Finding, rules } from '#model';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReadOnly } from '../../parts/report/useReadOnly';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { answersOf, withExplanation } from './explanations';

/** Where a person says why a warning may stand. */
export function ExplanationInput({ finding }: { readonly finding: Finding }) {
  const { say, pick } = useWords();
  const rows = useReportForm((form) => form.values.explanations);
  const onChange = useReportForm((form) => form.onChange);
  const readOnly = useReadOnly('explanations');
  const { row, isStale = false } = answersOf(rows, useReport().findings).get(finding) ?? {};
  const reason = typeof row?.reason === 'string' ? row.reason : '';
  const isPublic = row?.public === true;
  const write = (change: { reason?: string; isPublic?: boolean }) =>
    onChange('explanations', withExplanation(rows, finding, row, { reason, isPublic, ...change }));
  return (
    <Field.Root
      name={`explanation ${finding.rule} ${finding.path}`}
      hint={isStale ? say('explanation.stale') : undefined}
    >
      <Textarea
        aria-label={say('explanation.label', { finding: pick(finding.message) })}
        placeholder={say('explanation.placeholder')}
        value={reason}
        style={{ minHeight: '5.6rem', padding: '0.6rem 0.8rem' }}
        disabled={readOnly}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => write({ reason: target.value })}
      />
      <Field.Hint />
      {reason === '' && !readOnly && <Reasons rule={finding.rule} onChoose={(text) => write({ reason: text })} />}
      {reason !== '' && (
        <Flex justifyContent="space-between" gap={2}>
          <Checkbox
            checked={isPublic}
            disabled={readOnly}
            onCheckedChange={(checked) => write({ isPublic: checked === true })}
          >
            {say('explanation.public')}
          </Checkbox>
          {isStale && !readOnly && <TextButton onClick={() => write({})}>{say('explanation.stillHolds')}</TextButton>}
        </Flex>
      )}
    </Field.Root>
  );
}

/** What others usually answer, to begin with. */
function Reasons({ rule, onChoose }: { readonly rule: string; readonly onChoose: (text: string) => void }) {
  const { say, pick } = useWords();
  const reasons = rules.find(({ id }) => id === rule)?.reasons ?? [];
  if (reasons.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('explanation.usual')} data-usual-reasons>
      {reasons.map(({ label, text }) => (
        <Button key={text} size="S" variant="tertiary" onClick={() => onChoose(text)}>
          {pick(label)}
        </Button>
      ))}
    </Flex>
  );
}
