import { Box, Field, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useCorrectionsQuery } from '../../../api/statistics';
import { useWords } from '../../../words';
import { Card } from './Card';
import type { TableCell } from './chart';
import { Figures } from './FigureTable';
import { Pager } from './Pager';
import { reportAddress } from './report-address';
import { isDay, type View } from './view';

interface CorrectionsProps {
  readonly view: View;
  show(view: View): void;
}

/** Reports within the view that were corrected since a day, with what was corrected. */
export function Corrections({ view, show }: CorrectionsProps) {
  const { say, day } = useWords();
  const [page, setPage] = useState(1);
  const { region, kind } = view;
  const since = view.since || `${view.to}-01-01`;
  const asked = new URLSearchParams({
    since,
    ...(region && { region }),
    ...(kind && { kind }),
    page: String(page),
  });
  const { data, isError } = useCorrectionsQuery(asked.toString());
  const title = say('statistics.corrections.title');
  const head = [
    say('statistics.organization'),
    say('statistics.year'),
    say('statistics.corrected'),
    say('statistics.note'),
  ];
  const rows = data?.data.map(({ organization, year, publishedAt, note }): TableCell[] => [
    { text: organization.name, href: reportAddress(organization.code, year) },
    String(year),
    day(publishedAt),
    note ?? '',
  ]);
  return (
    <Card title={title} definition={say('statistics.corrections.definition')} name="corrections">
      <Box maxWidth="20rem">
        <Field.Root>
          <Field.Label>{say('statistics.since')}</Field.Label>
          <Field.Input
            type="date"
            value={since}
            onChange={({ target: { value } }: { target: { value: string } }) => {
              if (!isDay(value)) return;
              setPage(1);
              show({ ...view, since: value });
            }}
          />
        </Field.Root>
      </Box>
      {isError && <Typography role="alert">{say('statistics.failed')}</Typography>}
      {rows?.length === 0 && <Typography>{say('statistics.corrections.none')}</Typography>}
      {rows && rows.length > 0 && <Figures title={title} table={{ head, rows }} />}
      {data && <Pager pagination={data.meta.pagination} show={setPage} />}
    </Card>
  );
}
