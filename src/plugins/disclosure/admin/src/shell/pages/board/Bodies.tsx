import { Box, Button, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useMemo, useState } from 'react';
import type { BoardResponse } from '#contracts';
import type { OfYear } from '../../../api/board';
import { useWords } from '../../../words';
import { BoardTable } from './BoardTable';
import { arranged, type BoardOrder, type Filter, filters } from './order';
import { ReminderDialog } from './ReminderDialog';

/** How many bodies one request reminds. */
const most = 500;

interface BodiesProps {
  readonly data: BoardResponse['data'];
  readonly of: OfYear;
  readonly mayRemind: boolean;
}

/** The bodies below as a list that can be sorted, narrowed and searched. */
export function Bodies({ data, of, mayRemind }: BodiesProps) {
  const { say } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [part, setPart] = useState('');
  const [order, setOrder] = useState<BoardOrder>({ by: 'influence', descending: true });
  const [isReminding, setReminding] = useState(false);
  const rows = useMemo(() => arranged(data.rows, filter, part, order), [data.rows, filter, part, order]);
  const late = rows.filter(({ isLate }) => isLate).slice(0, most);
  return (
    <Box tag="section" aria-labelledby="board-bodies" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
        <Typography tag="h2" id="board-bodies" variant="delta">
          {say('board.bodies', { shown: rows.length, all: data.rows.length })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <SingleSelect
            size="S"
            aria-label={say('progress.filter')}
            value={filter}
            onChange={(value) => setFilter(filters.find((each) => each === value) ?? 'all')}
          >
            {filters.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {say(`board.filter.${each}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <TextInput
            size="S"
            aria-label={say('progress.name')}
            placeholder={say('progress.name')}
            maxLength={100}
            value={part}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => setPart(target.value)}
          />
          {mayRemind && (
            <Button size="S" disabled={late.length === 0} onClick={() => setReminding(true)}>
              {say('board.remind', { count: late.length })}
            </Button>
          )}
        </Flex>
      </Flex>
      {data.pending > 0 && (
        <Typography tag="p" role="status" textColor="neutral600" paddingBottom={2}>
          {say('board.pending', { count: data.pending })}
        </Typography>
      )}
      <BoardTable rows={rows} order={order} onOrder={setOrder} />
      {isReminding && (
        <ReminderDialog
          of={of}
          bodies={late.map(({ organization }) => organization.documentId)}
          onClose={() => setReminding(false)}
        />
      )}
    </Box>
  );
}
