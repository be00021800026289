import { styled } from 'styled-components';

/** A compact table of things to do. */
export const Rows = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  th, td { padding: 0.6rem 0.8rem 0.6rem 0; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150}; text-align: left; }
  th { font-weight: 400; }
  td:last-child { padding-right: 0; text-align: right; white-space: nowrap; }
  tr:last-child > * { border-bottom: 0; }
`;
