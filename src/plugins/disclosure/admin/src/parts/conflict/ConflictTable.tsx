import { styled } from 'styled-components';
import { type Layout, markedText } from '#model';
import type { Choice, FormDifference } from '../../form/merge';
import { useWords } from '../../words';
import { MarkedText } from '../differences/MarkedText';
import { nameOfPath, shown } from './difference-text';

interface ConflictTableProps {
  readonly layout: Layout;
  /** What both changed; the rest needs no question. */
  readonly differences: readonly FormDifference[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** Who saved meanwhile, where it is known. */
  readonly other: string | undefined;
  readonly onChoose: (path: string, choice: Choice) => void;
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : shown(value));

/** What both changed, each with mine and theirs to choose from and what changed marked. Nothing is chosen beforehand. */
export function ConflictTable({ layout, differences, choices, other, onChoose }: ConflictTableProps) {
  const words = useWords();
  const { say } = words;
  const nameOf = (path: string): string => nameOfPath(layout, path, words);
  const who = { mine: say('diff.mine'), theirs: other ?? say('diff.theirs') };
  return (
    <Choices>
      <thead>
        <tr>
          <th scope="col">{say('diff.cell')}</th>
          <th scope="col">{say('diff.base')}</th>
          <th scope="col">{who.mine}</th>
          <th scope="col">{who.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { path, base } = difference;
          return (
            <tr key={path} data-path={path} data-contested>
              <th scope="row">{nameOf(path)}</th>
              <td>{shown(base)}</td>
              {(['mine', 'theirs'] as const).map((choice) => (
                <td key={choice}>
                  <label data-chosen={choices.get(path) === choice || undefined}>
                    <input
                      type="radio"
                      name={`conflict ${path}`}
                      checked={choices.get(path) === choice}
                      aria-label={`${nameOf(path)}, ${who[choice]}: ${shown(difference[choice])}`}
                      onChange={() => onChoose(path, choice)}
                    />
                    <span>
                      {textOf(difference[choice]) === '' ? (
                        shown(null)
                      ) : (
                        <MarkedText pieces={markedText(textOf(base), textOf(difference[choice]))} />
                      )}
                    </span>
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
  th, td { padding: 0.5rem 0.8rem; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150}; text-align: left; vertical-align: top; white-space: pre-wrap; }
  th { font-weight: 400; }
  thead th { font-weight: 600; color: ${({ theme }) => theme.colors.neutral600}; }
  tr[data-contested] th { font-weight: 600; }
  label { display: flex; gap: 0.6rem; align-items: baseline; cursor: pointer; overflow-wrap: anywhere; }
  label[data-chosen] { font-weight: 600; }
`;
