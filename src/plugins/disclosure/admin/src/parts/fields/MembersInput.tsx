import { Field, Link, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { usePeopleQuery } from '../../api/setup';
import { peoplePath } from '../../uids';
import { useWords } from '../../words';
import type { InputProps } from './input-props';

const reference = (id: number) => ({ id, apiData: { id } });

/** Who belongs to an organization: by full name and e-mail address. */
export default function MembersInput({ name, label, disabled = false, onChange }: InputProps) {
  const { say } = useWords();
  const { id: organization } = useParams();
  const { data: people } = usePeopleQuery();
  const members = (people?.data ?? [])
    .filter(({ organizations }) => organizations.some(({ documentId }) => documentId === organization))
    .map(({ id }) => String(id));
  const [wanted, setWanted] = useState<string[]>();
  const chosen = wanted ?? members;
  const choose = (ids: string[]) => {
    setWanted(ids);
    const without = (list: readonly string[], others: readonly string[]) =>
      list.filter((id) => !others.includes(id)).map((id) => reference(Number(id)));
    onChange(name, { connect: without(ids, members), disconnect: without(members, ids) });
  };
  return (
    <Field.Root name={name} hint={say('people.membersHint')}>
      <Field.Label>{label}</Field.Label>
      {people && people.data.length <= 1 && members.length === 0 ? (
        <Link tag={RouterLink} to={peoplePath}>
          {say('people.none')}
        </Link>
      ) : (
        <MultiSelect value={chosen} disabled={disabled || !people} onChange={choose} withTags aria-label={label}>
          {(people?.data ?? []).map(({ id, name: called, email }) => (
            <MultiSelectOption key={id} value={String(id)}>
              {`${called} (${email})`}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      )}
      <Field.Hint />
    </Field.Root>
  );
}
