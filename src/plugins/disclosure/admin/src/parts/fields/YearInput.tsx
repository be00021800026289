import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { reportYears } from '#model';
import { useWords } from '../../words';
import { useReportId } from '../report/useReport';
import type { InputProps } from './input-props';

const { first } = reportYears;

/** Newest first: a clerk reports on the year that has just ended. */
function years(value: unknown, now = new Date()): number[] {
  const newest = Math.max(now.getFullYear(), typeof value === 'number' ? value : first);
  return Array.from({ length: newest - first + 1 }, (_, back) => newest - back);
}

/** The calendar year that the report covers: chosen once, when the report is begun. */
export default function YearInput({
  name,
  label,
  required = false,
  disabled = false,
  error,
  value,
  onChange,
}: InputProps) {
  const { say } = useWords();
  const report = useReportId();
  return (
    <Field.Root name={name} required={required} error={error} hint={report ? say('head.fixed') : undefined}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={typeof value === 'number' ? String(value) : undefined}
        placeholder={say('head.chooseYear')}
        disabled={disabled || report !== undefined}
        onChange={(year) => onChange(name, Number(year))}
      >
        {years(value).map((year) => (
          <SingleSelectOption key={year} value={String(year)}>
            {say('head.year', { year: String(year) })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
