import { Typography } from '@strapi/design-system';
import type { GuessedText, TracedPass } from '#contracts';
import { nameOfPath } from '../../parts/conflict/difference-text';
import { EntryButton } from '../../parts/findings/EntryButton';
import { focusCell } from '../../parts/grid/cell-id';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';

interface TraceProps {
  readonly trace: readonly TracedPass[];
}

/** Which pass of the importer guessed something, and what that pass does. */
export function PassOf({ guess, trace }: TraceProps & { readonly guess: GuessedText }) {
  const { say, pick } = useWords();
  const found = trace.find(({ pass }) => pass === guess.pass);
  return found ? (
    <Typography variant="pi" tag="p" textColor="neutral600">
      {say('import.pass', { pass: found.pass, does: pick(found.does) })}
    </Typography>
  ) : null;
}

/** The passes that gave cells their figures, each with its cells, for who asks how the file was read. */
export function PassList({ trace }: TraceProps) {
  const words = useWords();
  const { say, pick } = words;
  const { layout } = useReport();
  const giving = trace.filter(({ cells }) => cells.length > 0);
  if (giving.length === 0) return null;
  return (
    <details data-trace>
      <summary>{say('import.trace')}</summary>
      {giving.map(({ pass, does, cells }) => (
        <details key={pass} data-pass={pass}>
          <summary>{say('import.passCells', { pass, does: pick(does), count: cells.length })}</summary>
          <ul>
            {cells.map((address) => (
              <li key={address}>
                <EntryButton type="button" onClick={() => focusCell(address)}>
                  {nameOfPath(layout, address, words)}
                </EntryButton>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  );
}
