import { Badge } from '@strapi/design-system';
import type { TableCode } from '#model';
import { useWords } from '../../../words';
import { useReport } from '../../report/useReport';

/** How a table stands: how much is wrong, how much is blank, or that all is well. */
export function Verdict({ table }: { readonly table: TableCode }) {
  const { say } = useWords();
  const { findings, marks } = useReport();
  const wrong = findings.filter(
    ({ path, outcome, severity }) =>
      path.startsWith(`${table}.`) && severity === 'error' && outcome === 'fail' && marks.get(path)?.level === 'error',
  ).length;
  const blank = findings.filter(
    ({ rule, path }) => rule === 'completeness.cell' && path.startsWith(`${table}.`),
  ).length;
  if (wrong > 0)
    return (
      <Badge backgroundColor="danger100" textColor="danger700">
        {say('verdict.wrong', { count: wrong })}
      </Badge>
    );
  if (blank > 0)
    return (
      <Badge backgroundColor="neutral150" textColor="neutral700">
        {say('verdict.blank', { count: blank })}
      </Badge>
    );
  return (
    <Badge backgroundColor="success100" textColor="success700">
      {say('verdict.fine')}
    </Badge>
  );
}
