import { Combobox, ComboboxOption, Field, TextInput } from '@strapi/design-system';
import { useEffect } from 'react';
import type { OrganizationSummary } from '#contracts';
import { useOrganizationsQuery } from '../../api/desk';
import { chosenOrganization, connected } from '../../form/report-state';
import { useWords } from '../../words';
import { useDeskContext, useReportId } from '../report/useReport';
import type { InputProps } from './input-props';
import { NoOrganization } from './NoOrganization';

const described = ({ name, code }: OrganizationSummary): string => `${name} (${code})`;

/** Whose report it is: chosen once, when the report is begun. */
export default function OrganizationInput(props: InputProps) {
  const report = useReportId();
  return report ? <Fixed {...props} /> : <Choice {...props} />;
}

function Fixed({ name, label }: InputProps) {
  const { say } = useWords();
  const { organization } = useDeskContext();
  return (
    <Field.Root name={name} hint={say('head.fixed')}>
      <Field.Label>{label}</Field.Label>
      <TextInput disabled value={organization ? described(organization) : ''} onChange={() => undefined} />
      <Field.Hint />
    </Field.Root>
  );
}

function Choice({ name, label, required = false, disabled = false, error, value, onChange }: InputProps) {
  const { say } = useWords();
  const { data: organizations } = useOrganizationsQuery();
  const chosen = chosenOrganization({ organization: value });
  const choose = (documentId: string | undefined) =>
    onChange(name, documentId ? connected(documentId) : { connect: [], disconnect: [] });

  const only = organizations?.length === 1 ? organizations[0]?.documentId : undefined;
  useEffect(() => {
    if (only && !chosen && !disabled) choose(only);
  }, [only]);
  return (
    <Field.Root name={name} required={required} error={error}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={chosen ?? ''}
        placeholder={say('head.chooseOrganization')}
        disabled={disabled}
        loading={!organizations}
        onChange={(documentId?: string) => choose(documentId)}
        onClear={() => choose(undefined)}
        autocomplete={{ type: 'list', filter: 'contains' }}
      >
        {organizations?.map((organization) => (
          <ComboboxOption key={organization.documentId} value={organization.documentId}>
            {described(organization)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      {organizations?.length === 0 && <NoOrganization />}
    </Field.Root>
  );
}
