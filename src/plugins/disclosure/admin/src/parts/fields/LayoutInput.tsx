import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { layoutForYear, layouts } from '#model';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useWords } from '../../words';
import { useReportId } from '../report/useReport';
import type { InputProps } from './input-props';

/** The layout that the report is written in: that of its year, unless someone chooses otherwise when it is begun. */
export default function LayoutInput({ name, label, disabled = false, error, value, onChange }: InputProps) {
  const { say } = useWords();
  const report = useReportId();
  const year = useReportForm((form) => form.values.year);
  const usual = typeof year === 'number' ? layoutForYear(year) : undefined;
  const differs = usual !== undefined && typeof value === 'string' && value !== usual;
  const hint = report ? say('head.fixed') : say('head.layoutByYear');
  return (
    <Field.Root name={name} error={error} hint={differs ? say('head.otherLayout', { layout: usual }) : hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={typeof value === 'string' ? value : usual}
        placeholder={say('head.layoutByYear')}
        disabled={disabled || report !== undefined}
        onChange={(layout) => onChange(name, layout)}
      >
        {Object.values(layouts).map(({ code, notice }) => (
          <SingleSelectOption key={code} value={code}>
            {`${notice} (${code})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
