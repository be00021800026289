import { Checkbox, Field, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { Finding } from '../../../model';
import { useReadOnly } from '../report/useReadOnly';
import { useReportForm } from '../report/useReportForm';
import { useWords } from '../words';
import { explanationRow, isStale, withExplanation } from './explanations';

/** Where a person says why a warning may stand. */
export function ExplanationInput({ finding }: { readonly finding: Finding }) {
  const { say, pick } = useWords();
  const rows = useReportForm((form) => form.values.explanations);
  const onChange = useReportForm((form) => form.onChange);
  const readOnly = useReadOnly('explanations');
  const row = explanationRow(rows, finding);
  const reason = typeof row?.reason === 'string' ? row.reason : '';
  const isPublic = row?.public === true;
  const write = (change: { reason?: string; isPublic?: boolean }) =>
    onChange('explanations', withExplanation(rows, finding, { reason, isPublic, ...change }));
  return (
    <Field.Root
      name={`explanation ${finding.rule} ${finding.path}`}
      hint={isStale(row, finding) ? say('explanation.stale') : undefined}
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
      {reason !== '' && (
        <Checkbox
          checked={isPublic}
          disabled={readOnly}
          onCheckedChange={(checked) => write({ isPublic: checked === true })}
        >
          {say('explanation.public')}
        </Checkbox>
      )}
    </Field.Root>
  );
}
