import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface ChoiceTableProps {
  readonly title: string;
  readonly headings: readonly string[];
  /** Whether it is worth a look at once. */
  readonly isOpen: boolean;
  readonly rows: readonly ChoiceRow[];
}

interface ChoiceRow {
  readonly key: string;
  /** Whether an answer is wanted. */
  readonly isAsked: boolean;
  readonly texts: readonly string[];
  readonly choice: ReactNode;
}

/** What was recognised, row by row, each with its choice. */
export function ChoiceTable({ title, headings, isOpen, rows }: ChoiceTableProps) {
  if (rows.length === 0) return null;
  return (
    <details open={isOpen}>
      <Summary>{title}</Summary>
      <Plain>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, isAsked, texts, choice }) => (
            <tr key={key} data-asked={isAsked || undefined}>
              {texts.map((text, at) => (
                <td key={headings[at]}>{text}</td>
              ))}
              <td>{choice}</td>
            </tr>
          ))}
        </tbody>
      </Plain>
    </details>
  );
}

const Summary = styled.summary`
  padding-block: 0.4rem;
  font-size: 1.6rem;
  font-weight: 600;
  cursor: pointer;
`;

const Plain = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  th, td { padding: 0.4rem 0.8rem; text-align: start; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150}; }
  th { color: ${({ theme }) => theme.colors.neutral600}; font-weight: 600; }
  td:last-child { width: 32rem; }
  tr[data-asked] td { background: ${({ theme }) => theme.colors.warning100}; }
`;
