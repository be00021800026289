import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { fieldOf, meaningsOf, plain, type RegisterChoices, type WordFound } from '#model';
import { useWords } from '../../words';
import { ChoiceTable } from './ChoiceTable';
import type { ShownCount } from './shown';

interface WordChoicesProps {
  readonly counted: ShownCount;
  readonly disabled: boolean;
  readonly onChoose: (choices: RegisterChoices) => void;
}

/** What each word of the register means; unknown ones are asked for first. */
export function WordChoices({ counted, disabled, onChoose }: WordChoicesProps) {
  const { say, pick } = useWords();
  const words = counted.words
    .filter(({ field }) => meaningsOf(field).length > 0)
    .sort((one, other) => Number(one.to !== null) - Number(other.to !== null));
  const unknown = words.filter(({ to }) => to === null).length;
  const nameLooks = (text: string): string => {
    const kind = meaningsOf('name').find(({ code }) => code === text);
    return kind ? say('register.looksLike', { kind: pick(kind.label) }) : say('register.looksLikeNothing');
  };
  const textOf = ({ field, text }: WordFound) => (field === 'name' ? nameLooks(text) : text);
  return (
    <ChoiceTable
      title={say('register.words', { count: unknown })}
      headings={[say('register.field'), say('register.word'), say('register.rows'), say('register.means')]}
      isOpen={unknown > 0}
      rows={words.map((word) => ({
        key: `${word.field} ${word.text}`,
        isAsked: word.to === null,
        texts: [pick(fieldOf(word.field).label), textOf(word), String(word.rows)],
        choice: (
          <SingleSelect
            size="S"
            aria-label={`${pick(fieldOf(word.field).label)} ${textOf(word)}`}
            value={word.to ?? undefined}
            placeholder={say('register.ask')}
            disabled={disabled}
            onChange={(to) => onChoose({ columns: {}, values: { [word.field]: { [plain(word.text)]: String(to) } } })}
          >
            {meaningsOf(word.field).map(({ code, label }) => (
              <SingleSelectOption key={code} value={code}>
                {pick(label)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ),
      }))}
    />
  );
}
