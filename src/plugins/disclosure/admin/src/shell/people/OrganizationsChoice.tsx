import { Field, Link, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useOrganizationsQuery } from '../../api/desk';
import { organizationPath } from '../../uids';
import { useWords } from '../../words';

interface OrganizationsChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Of which organizations somebody is a member; where there is none yet, the way to make one. */
export function OrganizationsChoice({ label, hint, chosen, onChange }: OrganizationsChoiceProps) {
  const { say } = useWords();
  const { data: organizations } = useOrganizationsQuery();
  return (
    <Field.Root name={label} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      {organizations?.length === 0 ? (
        <Link tag={RouterLink} to={organizationPath('create')}>
          {say('people.noOrganization')}
        </Link>
      ) : (
        <MultiSelect value={[...chosen]} onChange={onChange} withTags aria-label={label}>
          {organizations?.map(({ documentId, name, code }) => (
            <MultiSelectOption key={documentId} value={documentId}>
              {`${name} (${code})`}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      )}
      <Field.Hint />
    </Field.Root>
  );
}
