import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type ReactNode, useId, useState } from 'react';
import { indicators, organizationKinds } from '#model';
import { useOrganizationsQuery } from '../../../api/desk';
import { useWords } from '../../../words';
import { type View, yearsUntil } from './view';

interface ViewFormProps {
  readonly view: View;
  show(view: View): void;
}

/** Stands for no choice, since the select has no empty value. */
const all = 'all';

/** What the charts are of: years, where, which bodies, and the rate to compare by. */
export function ViewForm({ view, show }: ViewFormProps) {
  const { say, pick } = useWords();
  const years = yearsUntil(new Date()).map((year) => ({ value: String(year), text: String(year) }));
  const { data: bodies } = useOrganizationsQuery();
  const kinds = organizationKinds.map((kind) => ({ value: kind, text: say(`statistics.kind.${kind}`) }));
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow" data-view-form>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Choice
          label={say('statistics.from')}
          value={String(view.from)}
          options={years}
          choose={(from) => show({ ...view, from: Number(from), to: Math.max(Number(from), view.to) })}
        />
        <Choice
          label={say('statistics.to')}
          value={String(view.to)}
          options={years}
          choose={(to) => show({ ...view, to: Number(to), from: Math.min(Number(to), view.from) })}
        />
        <Choice
          label={say('statistics.kind')}
          value={view.kind || all}
          options={[{ value: all, text: say('statistics.all') }, ...kinds]}
          choose={(kind) => show({ ...view, kind: kind === all ? '' : kind })}
        />
        <Choice
          label={say('statistics.indicator')}
          value={view.indicator}
          options={indicators.map(({ code, label }) => ({ value: code, text: pick(label) }))}
          choose={(indicator) => show({ ...view, indicator })}
        />
        <Typed
          label={say('statistics.region')}
          pattern={/^(\d{2,12})?$/}
          value={view.region}
          enter={(region) => show({ ...view, region })}
        />
        <Typed
          label={say('statistics.body')}
          pattern={/^([A-Za-z0-9-]{2,32})?$/}
          value={view.organization}
          suggested={bodies}
          enter={(organization) => show({ ...view, organization })}
        />
      </Flex>
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { value: string; text: string }[];
  choose(value: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <Labelled label={label}>
      <SingleSelect value={value} onChange={(chosen) => choose(String(chosen))}>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

interface TypedProps {
  readonly label: string;
  readonly pattern: RegExp;
  readonly value: string;
  /** What a person may choose by its name instead of typing the code. */
  readonly suggested?: readonly { readonly code: string; readonly name: string }[];
  enter(value: string): void;
}

/** A code that is typed, and taken by Enter or the button beside it. */
function Typed({ label, pattern, value, suggested, enter }: TypedProps) {
  const { say } = useWords();
  const [text, setText] = useState(value);
  const list = useId();
  const isWrong = !pattern.test(text.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) enter(text.trim());
      }}
    >
      <Flex gap={2} alignItems="flex-end">
        <Labelled label={label} error={isWrong ? say('statistics.notCode') : undefined}>
          <Field.Input
            list={suggested ? list : undefined}
            value={text}
            onChange={(event: { target: { value: string } }) => setText(event.target.value)}
          />
          {suggested && (
            <datalist id={list}>
              {suggested.map(({ code, name }) => (
                <option key={code} value={code} label={name} />
              ))}
            </datalist>
          )}
        </Labelled>
        <Button
          type="submit"
          size="L"
          variant="tertiary"
          disabled={isWrong}
          aria-label={say('statistics.show', { label })}
        >
          {say('statistics.apply')}
        </Button>
      </Flex>
    </form>
  );
}

function Labelled({ label, error, children }: { label: string; error?: string; children: ReactNode }) {
  return (
    <Field.Root error={error} style={{ minWidth: '14rem' }}>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
    </Field.Root>
  );
}
