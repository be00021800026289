import { styled } from 'styled-components';

/** A line of a list that leads somewhere: as wide as the list, and looking like text. */
export const EntryButton = styled.button`
  width: 100%;
  padding: 0.4rem;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.2rem;
  line-height: 1.4;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
  &:disabled { cursor: default; }
  &:hover:enabled, &:focus-visible { background: ${({ theme }) => theme.colors.neutral100}; }
`;
