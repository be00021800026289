import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { codeDoubt, readMonthDay } from '#model';
import { useWords, type Word } from '../../words';
import type { InputProps } from './input-props';

interface LineProps extends InputProps {
  readonly hint: Word;
  /** What is wrong with what stands there. */
  readonly fault: Word | null;
  /** What becomes of it when the field is left. */
  readonly settled?: (text: string) => string;
  readonly placeholder?: string;
}

/** A line that says what it wants before it refuses anything. */
function Line({
  name,
  label,
  required,
  disabled,
  error,
  value,
  onChange,
  hint,
  fault,
  settled,
  placeholder,
}: LineProps) {
  const { say } = useWords();
  const text = typeof value === 'string' ? value : '';
  const shown = fault ? say(fault) : error;
  return (
    <Field.Root name={name} required={required ?? false} hint={say(hint)} {...(shown && { error: shown })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={text}
        disabled={disabled ?? false}
        placeholder={placeholder ?? ''}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(name, target.value || null)}
        onBlur={() => settled && settled(text) !== text && onChange(name, settled(text))}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

const codeHint: Word = 'organization.codeHint';

/** The code of an organization, with its check digit. */
export function CodeInput(props: InputProps) {
  const text = typeof props.value === 'string' ? props.value : '';
  const doubt = text === '' ? null : codeDoubt(text);
  return (
    <Line
      {...props}
      hint={codeHint}
      fault={doubt === null ? null : `codeDoubt.${doubt}`}
      settled={(said) => (said.trim().length === 18 ? said.trim().toUpperCase() : said.trim())}
    />
  );
}

/** A day of the year: 1月31日 becomes 01-31. */
export function DayInput(props: InputProps) {
  const text = typeof props.value === 'string' ? props.value : '';
  const isOdd = text !== '' && readMonthDay(text) === null;
  return (
    <Line
      {...props}
      placeholder="01-31"
      hint={props.name === 'deadline' ? 'organization.deadlineHint' : 'organization.submissionHint'}
      fault={isOdd ? 'organization.notADay' : null}
      settled={(said) => readMonthDay(said) ?? said}
    />
  );
}
