import { Box, Typography } from '@strapi/design-system';
import { useId, useMemo } from 'react';
import { styled } from 'styled-components';
import { EntryButton } from '../../parts/findings/EntryButton';
import { focusCell } from '../../parts/grid/cell-id';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { ChangedSince } from './ChangedSince';
import { guessedCells } from './guesses';
import type { ImportPreview } from './items';
import { PassList, PassOf } from './Passes';

/** What was guessed, what found no place, and the source itself, in which those lines are marked. */
export function SourceNotes({ preview }: { readonly preview: ImportPreview }) {
  const { say, pick } = useWords();
  const { layout } = useReport();
  const { guesses, unmapped, source, isSourceCut, trace = [] } = preview;
  const prefix = useId();
  const lost = useMemo(() => new Set(unmapped.map(({ where }) => where)), [unmapped]);
  const show = (where: string | undefined) => {
    const line = document.getElementById(`${prefix} ${where}`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus();
  };
  return (
    <>
      <ChangedSince changes={preview.sinceExport} />
      {guesses.length > 0 && (
        <section data-guesses>
          <Typography variant="delta" tag="h3">
            {say('import.guesses', { count: guesses.length })}
          </Typography>
          <ul>
            {guesses.map((guess, index) => {
              const [cell] = guessedCells(layout, guess.path);
              return (
                <li key={`${guess.path} ${index}`}>
                  <EntryButton type="button" disabled={!cell} onClick={() => cell && focusCell(cell.address)}>
                    {say('import.guess', {
                      confidence: Math.round(guess.confidence * 100),
                      reason: pick(guess.reason),
                      text: guess.text,
                    })}
                  </EntryButton>
                  <PassOf guess={guess} trace={trace} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {unmapped.length > 0 && (
        <section data-unmapped>
          <Typography variant="delta" tag="h3">
            {say('import.unmapped', { count: unmapped.length })}
          </Typography>
          <ul>
            {unmapped.map(({ text, where }, index) => (
              <li key={`${where} ${index}`}>
                <EntryButton type="button" disabled={!source} onClick={() => show(where)}>
                  {text}
                </EntryButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PassList trace={trace} />
      <section data-source>
        <Typography variant="delta" tag="h3">
          {say('import.source')}
        </Typography>
        {source === null && (
          <Typography variant="pi" textColor="neutral600">
            {say('import.noSource')}
          </Typography>
        )}
        <Box paddingTop={2}>
          {source?.map(({ text, where }, index) => (
            <Line
              key={`${where} ${index}`}
              id={`${prefix} ${where}`}
              tabIndex={-1}
              title={where}
              data-lost={lost.has(where) || undefined}
            >
              {text}
            </Line>
          ))}
        </Box>
        {isSourceCut && (
          <Typography variant="pi" textColor="neutral600">
            {say('import.sourceCut')}
          </Typography>
        )}
      </section>
    </>
  );
}

const Line = styled.p`
  padding: 0.2rem 0.4rem;
  font-size: 1.2rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral700};
  overflow-wrap: anywhere;
  &[data-lost] {
    background: ${({ theme }) => theme.colors.warning100};
    color: ${({ theme }) => theme.colors.neutral900};
    border-left: 3px solid ${({ theme }) => theme.colors.warning500};
  }
`;
