import { styled } from 'styled-components';

/** A table that scrolls where it is wider than the window. */
export const Frame = styled.div`
  overflow-x: auto;
  margin-top: 2rem;
`;

/** A table as the official form prints it; figures are buttons. */
export const Official = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  line-height: 1.35;
  caption { padding-bottom: 0.8rem; font-weight: 700; }
  th, td { padding: 0.4rem; border: 1px solid ${({ theme }) => theme.colors.neutral500}; text-align: center; }
  th, td[data-corner] { font-weight: 400; background: ${({ theme }) => theme.colors.neutral100}; }
  th[scope='row'] { text-align: start; }
  th[data-tall] { writing-mode: vertical-rl; }
  td button {
    min-width: 2.4rem;
    min-height: 2.4rem;
    border: 0;
    background: none;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: ${({ theme }) => theme.colors.primary700};
    cursor: pointer;
  }
`;
