import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useLeftToOthers } from '../report/useReadOnly';
import type { InputProps } from './input-props';

/** As many characters as the databases keep of a line of text. */
const longest = 255;

/** A line of text, such as the title; closed at a stage that leaves the report to others. */
export default function PlainInput({
  name,
  label,
  required = false,
  disabled = false,
  error,
  value,
  onChange,
}: InputProps) {
  const isClosed = useLeftToOthers() || disabled;
  return (
    <Field.Root name={name} required={required} error={error}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={typeof value === 'string' ? value : ''}
        disabled={isClosed}
        maxLength={longest}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(name, target.value || null)}
      />
      <Field.Error />
    </Field.Root>
  );
}
