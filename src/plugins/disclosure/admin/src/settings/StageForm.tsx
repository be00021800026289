import { Button, Field, Flex, Grid, MultiSelect, MultiSelectOption, TextInput } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { type ChangeEvent, useState } from 'react';
import type { RoleReference, Stage } from '../../../contracts/stages';
import { useChangeStageMutation, useOrderStagesMutation, useRemoveStageMutation } from '../api/review';
import { useWords } from '../words';
import { moved, placeOf } from './order';

interface StageFormProps {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly roles: readonly RoleReference[];
}

const idsOf = (roles: readonly RoleReference[]): string[] => roles.map(({ id }) => String(id));

/** One stage: its name, its colour, who may move reports into it and who may edit in it. */
export function StageForm({ stage, stages, roles }: StageFormProps) {
  const { say } = useWords();
  const [name, setName] = useState(stage.name);
  const [color, setColor] = useState(stage.color);
  const [enter, setEnter] = useState(idsOf(stage.enterRoles));
  const [edit, setEdit] = useState(idsOf(stage.editRoles));
  const [change, { isLoading }] = useChangeStageMutation();
  const [order] = useOrderStagesMutation();
  const [remove] = useRemoveStageMutation();
  const told = useToldAnswer();
  const { isFirst, isLast, mayRise, mayFall } = placeOf(stages, stage.code);
  const save = () =>
    told(change({ code: stage.code, name, color, enterRoles: enter.map(Number), editRoles: edit.map(Number) }));
  const shift = (by: 1 | -1) => told(order(moved(stages, stage.code, by)));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-stage-form={stage.code}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <Field.Root name={`${stage.code} name`} required>
            <Field.Label>{say('stages.name')}</Field.Label>
            <TextInput value={name} onChange={({ target }: ChangeEvent<HTMLInputElement>) => setName(target.value)} />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <Field.Root name={`${stage.code} color`}>
            <Field.Label>{say('stages.color')}</Field.Label>
            <input
              type="color"
              aria-label={say('stages.color')}
              value={color}
              onChange={({ target }) => setColor(target.value)}
            />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <RoleChoice
            label={say('stages.enterRoles')}
            hint={say('stages.enterHint')}
            roles={roles}
            chosen={enter}
            onChange={setEnter}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <RoleChoice
            label={say('stages.editRoles')}
            hint={say('stages.editHint')}
            roles={roles}
            chosen={edit}
            onChange={setEdit}
          />
        </Grid.Item>
      </Grid.Root>
      <Flex gap={2} justifyContent="flex-end" wrap="wrap">
        {mayRise && (
          <Button variant="tertiary" onClick={() => shift(-1)}>
            {say('stages.earlier')}
          </Button>
        )}
        {mayFall && (
          <Button variant="tertiary" onClick={() => shift(1)}>
            {say('stages.later')}
          </Button>
        )}
        {!isFirst && !isLast && (
          <Button variant="danger-light" onClick={() => told(remove(stage.code))}>
            {say('stages.remove')}
          </Button>
        )}
        <Button loading={isLoading} onClick={save}>
          {say('action.save')}
        </Button>
      </Flex>
    </Flex>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly roles: readonly RoleReference[];
  readonly chosen: string[];
  readonly onChange: (chosen: string[]) => void;
}

function RoleChoice({ label, hint, roles, chosen, onChange }: RoleChoiceProps) {
  return (
    <Field.Root name={label} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect value={chosen} onChange={onChange} withTags aria-label={label}>
        {roles.map(({ id, name }) => (
          <MultiSelectOption key={id} value={String(id)}>
            {name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  );
}

/** Says whether a change was stored, or why not. */
export function useToldAnswer() {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  return async (pending: PromiseLike<{ data?: unknown; error?: unknown }>): Promise<boolean> => {
    const { error } = await pending;
    const message = error === undefined ? say('stages.saved') : formatAPIError(error as never);
    toggleNotification({ type: error === undefined ? 'success' : 'danger', message });
    return error === undefined;
  };
}
