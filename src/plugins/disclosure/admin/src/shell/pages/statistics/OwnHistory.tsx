import { Typography } from '@strapi/design-system';
import { reportYears } from '#model';
import { useStatisticsQuery } from '../../../api/statistics';
import { useWords } from '../../../words';
import { Card } from './Card';
import { figureLabel, totals } from './cell-names';
import type { TableCell } from './chart';
import { Figures } from './FigureTable';
import { fewestYears, outliersOf, yearsBefore } from './outliers';
import { reportAddress } from './report-address';
import { askFor, type View } from './view';

/** Figures of the chosen body that stand apart from its own earlier years. A hint: it blocks nothing. */
export function OwnHistory({ view }: { readonly view: View }) {
  const { say, pick } = useWords();
  const { organization, to } = view;
  const asked = { cell: totals.join(), groupBy: 'year', organization, pageSize: 1_000 };
  const everything = { ...view, from: reportYears.first, region: '', kind: '' };
  const { data, isError } = useStatisticsQuery(askFor(everything, asked));
  const title = say('statistics.history.title', { year: to });
  const outliers = data ? outliersOf(data.data, to) : [];
  const hasHistory = data && yearsBefore(data.data, to) >= fewestYears;
  const rows = outliers.map(({ cell, value, least, most }): TableCell[] => {
    const label = figureLabel(cell);
    const range = `${least.toLocaleString()} – ${most.toLocaleString()}`;
    return [{ text: label ? pick(label) : cell, href: reportAddress(organization, to, cell) }, value, range];
  });
  const head = [say('statistics.figure'), String(to), say('statistics.earlier')];
  return (
    <Card title={title} definition={say('statistics.history.definition')} name="history">
      {isError && <Typography role="alert">{say('statistics.failed')}</Typography>}
      {data && !hasHistory && <Typography>{say('statistics.history.short', { years: fewestYears })}</Typography>}
      {hasHistory && rows.length === 0 && <Typography>{say('statistics.history.usual')}</Typography>}
      {rows.length > 0 && <Figures title={title} table={{ head, rows }} />}
    </Card>
  );
}
