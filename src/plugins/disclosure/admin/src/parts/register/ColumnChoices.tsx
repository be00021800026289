import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { fieldCodes, fieldOf, isFieldCode, notCountedColumn, type RegisterChoices } from '#model';
import { useWords } from '../../words';
import { ChoiceTable } from './ChoiceTable';
import { columnsOf, type ShownCount } from './shown';

interface ColumnChoicesProps {
  readonly counted: ShownCount;
  readonly disabled: boolean;
  readonly onChoose: (choices: RegisterChoices) => void;
}

/** What each column of the register is taken for. */
export function ColumnChoices({ counted, disabled, onChoose }: ColumnChoicesProps) {
  const { say, pick } = useWords();
  const columns = columnsOf(counted);
  return (
    <ChoiceTable
      title={say('register.columns')}
      headings={[say('register.column'), say('register.confidence'), say('register.means')]}
      isOpen={columns.some(({ field, confidence }) => field !== null && confidence < certain)}
      rows={columns.map(({ key, head, letter, field, confidence, isPersonal }) => ({
        key,
        isAsked: false,
        texts: [
          head || say('register.unheaded', { letter }),
          field ? say('register.percent', { percent: Math.round(confidence * 100) }) : '',
        ],
        choice: (
          <SingleSelect
            size="S"
            aria-label={head || letter}
            value={field ?? notCountedColumn}
            disabled={disabled}
            onChange={(chosen) => {
              const code = String(chosen);
              onChoose({ columns: { [key]: isFieldCode(code) ? code : 'none' }, values: {} });
            }}
          >
            <SingleSelectOption value={notCountedColumn}>
              {say(isPersonal ? 'register.personal' : 'register.unused')}
            </SingleSelectOption>
            {fieldCodes.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {pick(fieldOf(code).label)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ),
      }))}
    />
  );
}

/** Below that a column is worth a look. */
const certain = 0.8;
