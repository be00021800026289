import { Button, Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useStatisticsQuery } from '../../../api/statistics';
import { useWords } from '../../../words';
import { Card } from './Card';
import { figureLabel } from './cell-names';
import type { TableCell } from './chart';
import { Figures } from './FigureTable';
import { Pager } from './Pager';
import { reportAddress } from './report-address';
import { askFor, type View } from './view';

interface CellReportsProps {
  readonly view: View;
  /** The figure whose reports are listed. */
  readonly of: { readonly cell: string; readonly year: number };
  close(): void;
}

/** The reports that a sum is made of, the largest figure first; each body leads to its report. */
export function CellReports({ view, of: { cell, year }, close }: CellReportsProps) {
  const { say, pick } = useWords();
  const [page, setPage] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const asked = { cell, groupBy: 'organization', order: '-value', page, pageSize: 20 };
  const { data, isError } = useStatisticsQuery(askFor({ ...view, from: year, to: year }, asked));
  const label = figureLabel(cell);
  const name = label ? pick(label) : cell;
  const title = say('statistics.reports.title', { name, year });
  const rows = data?.data.map(({ organization = '', organizationName, value }): TableCell[] => [
    { text: organizationName ?? organization, href: reportAddress(organization, year, cell) },
    value,
  ]);
  return (
    <div ref={place}>
      <Card title={title} definition={say('statistics.reports.definition')} name="reports">
        {isError && <Typography role="alert">{say('statistics.failed')}</Typography>}
        {rows && <Figures title={title} table={{ head: [say('statistics.organization'), name], rows }} />}
        {data && <Pager pagination={data.meta.pagination} show={setPage} />}
        <Flex data-files>
          <Button size="S" variant="tertiary" startIcon={<Cross />} onClick={close}>
            {say('statistics.close')}
          </Button>
        </Flex>
      </Card>
    </div>
  );
}
