import { styled } from 'styled-components';

interface PreviewTableProps {
  readonly headings: readonly string[];
  readonly rows: readonly PreviewRow[];
}

interface PreviewRow {
  readonly key: string;
  /** The first names the cell. */
  readonly texts: readonly string[];
  readonly isWrong: boolean;
}

/** A plain table of cells with their old and new values. */
export function PreviewTable({ headings, rows }: PreviewTableProps) {
  return (
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
        {rows.map(({ key, texts: [name, ...values], isWrong }) => (
          <tr key={key} data-wrong={isWrong || undefined}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={index}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Plain>
  );
}

const Plain = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  th, td { padding: 0.5rem 0.8rem; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150}; }
  th { text-align: left; font-weight: 400; }
  thead th { color: ${({ theme }) => theme.colors.neutral600}; font-weight: 600; }
  tr[data-wrong] td:last-child { color: ${({ theme }) => theme.colors.danger700}; }
  td, thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
`;
