import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { type ExplanationDifference, type Layout, markedText, type ReportDifferences, type Value } from '#model';
import { useWords } from '../../words';
import { nameOfPath } from '../conflict/difference-text';
import { shownLine } from './lines';
import { MarkedText } from './MarkedText';

interface DifferenceListProps {
  readonly layout: Layout;
  readonly differences: ReportDifferences;
  /** Goes to the place; absent where there is none to go to. */
  readonly onJump?: (path: string) => void;
}

/** Everything that differs, place by place, nothing cut: values, every changed line, explanations. */
export function DifferenceList({ layout, differences, onJump }: DifferenceListProps) {
  const words = useWords();
  const { say } = words;
  const place = (path: string, children: ReactNode, key = path) => (
    <li key={key} data-path={path}>
      {onJump ? (
        <Jump type="button" onClick={() => onJump(path)}>
          {nameOfPath(layout, path, words)}
        </Jump>
      ) : (
        <Typography variant="pi">{nameOfPath(layout, path, words)}</Typography>
      )}
      {children}
    </li>
  );
  const { values, chapters, explanations } = differences;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%" data-changes>
      {values.map(({ path, from, to }) => place(path, <ChangedValue from={from} to={to} />))}
      {chapters.map(({ chapter, lines }) =>
        place(
          `sections.${chapter}`,
          lines.map(shownLine).map(({ kind, pieces, isOtherSort }, position) =>
            kind === 'kept' ? null : (
              <Words key={position} data-line={kind}>
                <MarkedText pieces={pieces} />
                {isOtherSort && <Typography variant="pi">{say('piece.otherSort')}</Typography>}
              </Words>
            ),
          ),
        ),
      )}
      {explanations.map((difference, position) =>
        difference.kind === 'kept'
          ? null
          : place(
              pathOf(difference),
              <Words>
                <ChangedExplanation difference={difference} />
              </Words>,
              `explanation ${position}`,
            ),
      )}
    </Flex>
  );
}

/** A value that changed. Figures stand as wholes, one after the other; of texts, the words that changed are marked. */
function ChangedValue({ from, to }: { readonly from: Value; readonly to: Value }) {
  const isText = typeof from === 'string' && typeof to === 'string';
  if (!isText)
    return (
      <Words>
        <MarkedText pieces={[{ kind: 'deleted', text: String(from ?? '—'), marks: {} }]} />
        {' → '}
        <MarkedText pieces={[{ kind: 'inserted', text: String(to ?? '—'), marks: {} }]} />
      </Words>
    );
  return (
    <Words>
      <MarkedText pieces={markedText(from, to)} />
    </Words>
  );
}

const pathOf = (difference: ExplanationDifference): string => {
  const { rule, path } = difference.kind === 'changed' ? difference.to : difference.explanation;
  return `explanations.${rule}.${path}`;
};

function ChangedExplanation({ difference }: { readonly difference: ExplanationDifference }) {
  const { say } = useWords();
  if (difference.kind !== 'changed') {
    const { kind, explanation } = difference;
    return <MarkedText pieces={[{ kind, text: explanation.reason, marks: {} }]} />;
  }
  const { from, to } = difference;
  return (
    <>
      <MarkedText pieces={markedText(from.reason, to.reason)} />
      {from.public !== to.public && (
        <Typography variant="pi">{say(to.public ? 'explanation.nowPublic' : 'explanation.nowPrivate')}</Typography>
      )}
    </>
  );
}

const Words = styled.p`
  margin: 0.2rem 0;
  overflow-wrap: anywhere;
  font-size: 1.3rem;
  line-height: 1.6;
`;

const Jump = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary600};
  font: inherit;
  font-size: 1.2rem;
  text-align: left;
  cursor: pointer;
`;
