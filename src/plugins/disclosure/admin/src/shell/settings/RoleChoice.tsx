import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { RoleReference } from '#contracts/stages';

interface RoleChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly roles: readonly RoleReference[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Which roles act somewhere. */
export function RoleChoice({ label, hint, error, roles, chosen, onChange }: RoleChoiceProps) {
  return (
    <Field.Root name={label} {...(hint && { hint })} {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect value={[...chosen]} onChange={onChange} withTags aria-label={label}>
        {roles.map(({ id, name }) => (
          <MultiSelectOption key={id} value={String(id)}>
            {name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
