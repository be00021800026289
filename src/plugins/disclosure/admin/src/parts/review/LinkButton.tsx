import { styled } from 'styled-components';

/** A button that reads as a link within a text. */
export const LinkButton = styled.button`
  align-self: flex-start;
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary600};
  font: inherit;
  font-size: 1.2rem;
  text-align: left;
  cursor: pointer;
  overflow-wrap: anywhere;
`;
