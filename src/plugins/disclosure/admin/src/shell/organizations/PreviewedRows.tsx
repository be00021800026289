import { Badge, Box, Typography } from '@strapi/design-system';
import type { PreviewedRow, RowOutcome } from '#contracts';
import { useWords } from '../../words';
import { Rows } from '../widgets/Rows';

const colors: Readonly<Record<RowOutcome, { backgroundColor: string; textColor: string }>> = {
  new: { backgroundColor: 'success100', textColor: 'success700' },
  exists: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  refused: { backgroundColor: 'danger100', textColor: 'danger700' },
};

const heads = ['outcome', 'code', 'name', 'kind', 'parent', 'people'] as const;

/** The rows of a list as they were read, and what would become of each. */
export function PreviewedRows({ rows }: { readonly rows: readonly PreviewedRow[] }) {
  const { say, pick } = useWords();
  return (
    <Box maxHeight="50vh" overflow="auto" tabIndex={0} role="region" aria-label={say('bodies.preview')}>
      <Rows>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`bodies.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ where, row, outcome, problems, notes }) => (
            <tr key={where} data-outcome={outcome}>
              <td>
                <Badge {...colors[outcome]}>{say(`outcome.${outcome}`)}</Badge>
                {problems.map((problem) => (
                  <Typography key={problem.zh} tag="p" variant="pi" textColor="danger700">
                    {pick(problem)}
                  </Typography>
                ))}
                {notes.map((note) => (
                  <Typography key={note.zh} tag="p" variant="pi" textColor="neutral700">
                    {pick(note)}
                  </Typography>
                ))}
              </td>
              <td>{row.code}</td>
              <td>{row.name}</td>
              <td>{row.kind && say(`kind.${row.kind}`)}</td>
              <td>{rows.find((other) => other.row.code === row.parent)?.row.name ?? row.parent}</td>
              <td style={{ whiteSpace: 'normal' }}>
                {row.people.map(({ name, email }) => `${name} ${email}`).join('；')}
              </td>
            </tr>
          ))}
        </tbody>
      </Rows>
    </Box>
  );
}
