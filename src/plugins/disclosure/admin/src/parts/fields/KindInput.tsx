import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { organizationKinds } from '#model';
import { useWords } from '../../words';
import type { InputProps } from './input-props';

/** What kind of body an organization is: it decides when its report is due and what it may issue. */
export default function KindInput({
  name,
  label,
  required = false,
  disabled = false,
  error,
  value,
  onChange,
}: InputProps) {
  const { say } = useWords();
  return (
    <Field.Root name={name} required={required} error={error}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={typeof value === 'string' ? value : undefined}
        disabled={disabled}
        onChange={(kind) => onChange(name, kind)}
        onClear={() => onChange(name, null)}
      >
        {organizationKinds.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {say(`kind.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
