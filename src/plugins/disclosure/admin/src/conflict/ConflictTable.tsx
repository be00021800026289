import { styled } from 'styled-components';
import type { Layout } from '../../../model';
import { useWords } from '../words';
import { nameOfPath, shown } from './difference-text';
import type { Choice, Difference } from './merge';

interface ConflictTableProps {
  readonly layout: Layout;
  readonly differences: readonly Difference[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (path: string, choice: Choice) => void;
}

/** What stands where nobody has chosen: what one person changed, and of what both changed, mine. */
const defaultChoice = ({ changedBy }: Difference): Choice => (changedBy === 'theirs' ? 'theirs' : 'mine');

/** The differences, each with mine and theirs to choose from. */
export function ConflictTable({ layout, differences, choices, onChoose }: ConflictTableProps) {
  const words = useWords();
  const { say } = words;
  const nameOf = (path: string): string => nameOfPath(layout, path, words);
  return (
    <Choices>
      <thead>
        <tr>
          <th scope="col">{say('diff.cell')}</th>
          <th scope="col">{say('diff.base')}</th>
          <th scope="col">{say('diff.mine')}</th>
          <th scope="col">{say('diff.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { path, base, mine, theirs, changedBy } = difference;
          const chosen = choices.get(path) ?? defaultChoice(difference);
          return (
            <tr key={path} data-path={path} data-contested={changedBy === 'both' || undefined}>
              <th scope="row">{nameOf(path)}</th>
              <td>{shown(base)}</td>
              {(['mine', 'theirs'] as const).map((choice) => (
                <td key={choice}>
                  <label data-chosen={chosen === choice || undefined}>
                    <input
                      type="radio"
                      name={`conflict ${path}`}
                      checked={chosen === choice}
                      aria-label={`${nameOf(path)}, ${say(`diff.${choice}`)}: ${shown(choice === 'mine' ? mine : theirs)}`}
                      onChange={() => onChoose(path, choice)}
                    />
                    {shown(choice === 'mine' ? mine : theirs)}
                  </label>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Choices>
  );
}

const Choices = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  th, td { padding: 0.5rem 0.8rem; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150}; text-align: left; vertical-align: top; }
  th { font-weight: 400; }
  thead th { font-weight: 600; color: ${({ theme }) => theme.colors.neutral600}; }
  tr[data-contested] th { font-weight: 600; }
  label { display: flex; gap: 0.6rem; align-items: baseline; cursor: pointer; overflow-wrap: anywhere; }
  label[data-chosen] { font-weight: 600; }
`;
