import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Marks, Piece } from '#model';
import { useWords } from '../../words';

/** Words as a word processor tracks them: deleted ones struck through, inserted ones underlined, each said as well. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { say } = useWords();
  return pieces.map((piece, position) => {
    const { kind } = piece;
    const words = <Styled marks={piece.marks} text={piece.text} />;
    if (kind === 'kept') return <span key={position}>{words}</span>;
    const tag = ({ deleted: 'del', inserted: 'ins', restyled: 'mark' } as const)[kind];
    return (
      <Tracked as={tag} key={position} data-piece={kind} title={say(`piece.${kind}`)}>
        <VisuallyHidden>{say(`piece.${kind}`)}</VisuallyHidden>
        {words}
      </Tracked>
    );
  });
}

/** Words as they look in the report; the address of a link stands beside them, for it may be what changed. */
function Styled({ marks, text }: { readonly marks: Marks; readonly text: string }) {
  const slanted = marks.italic ? <em>{text}</em> : text;
  const words = marks.bold ? <strong>{slanted}</strong> : slanted;
  if (marks.url === undefined) return words;
  return (
    <>
      <a href={marks.url} target="_blank" rel="noreferrer noopener">
        {words}
      </a>
      <small>（{marks.url}）</small>
    </>
  );
}

export const Tracked = styled.span`
  margin-inline: 0.1em;
  white-space: pre-wrap;
  &[data-piece='deleted'] {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
    text-decoration: line-through;
  }
  &[data-piece='inserted'] {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  &[data-piece='restyled'] {
    color: inherit;
    background: ${({ theme }) => theme.colors.warning100};
    outline: 1px dotted ${({ theme }) => theme.colors.warning700};
  }
`;
