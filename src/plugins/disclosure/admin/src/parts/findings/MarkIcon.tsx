import { styled } from 'styled-components';
import type { MarkLevel } from '../../form/marks';

const signs: Readonly<Record<MarkLevel, string>> = { error: '▲', warning: '◆', open: '○', notice: '◇' };

/** The same sign as in the grid's cells; what it means stands beside it in words. */
export function MarkIcon({ level }: { readonly level: MarkLevel }) {
  return (
    <Sign aria-hidden="true" $level={level}>
      {signs[level]}
    </Sign>
  );
}

const Sign = styled.span<{ $level: MarkLevel }>`
  flex: none;
  font-size: 1rem;
  color: ${({ theme, $level }) =>
    ({
      error: theme.colors.danger600,
      warning: theme.colors.warning600,
      open: theme.colors.neutral500,
      notice: theme.colors.neutral500,
    })[$level]};
`;
