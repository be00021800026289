import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ComparedWith, Comparison } from '#contracts/review';
import { useWords } from '../../words';

interface ComparedWithSelectProps {
  readonly against: ComparedWith;
  readonly comparisons: readonly Comparison[];
  /** Whether the person never dealt with the report: the last look is then that of its submission. */
  readonly isFirstLook: boolean;
  readonly onChoose: (against: ComparedWith) => void;
}

/** Chooses the version to compare with, each with its date. */
export function ComparedWithSelect({ against, comparisons, isFirstLook, onChoose }: ComparedWithSelectProps) {
  const { say, day } = useWords();
  if (comparisons.length === 0) return null;
  return (
    <Field.Root name="against">
      <Field.Label>{say('against.label')}</Field.Label>
      <SingleSelect
        placeholder={say('against.choose')}
        value={against}
        onChange={(value) => onChoose(value as ComparedWith)}
        data-against
      >
        {comparisons.map((comparison) => (
          <SingleSelectOption key={comparison.with} value={comparison.with}>
            {say(isFirstLook && comparison.with === 'last-look' ? 'against.submission' : `against.${comparison.with}`, {
              day: day(comparison.at),
              year: String(comparison.year),
              version: comparison.version ?? 0,
            })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
