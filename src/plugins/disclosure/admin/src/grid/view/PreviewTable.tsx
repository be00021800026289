import { styled } from 'styled-components';

interface PreviewTableProps {
  readonly headings: readonly string[];
  /** A row's first text names the cell. */
  readonly rows: readonly (readonly string[])[];
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
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={index}>{value === '' ? '—' : value}</td>
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
  td, thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
`;
