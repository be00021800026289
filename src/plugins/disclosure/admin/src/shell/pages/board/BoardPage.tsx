import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { BoardResponse } from '#contracts';
import { reportYears } from '#model';
import { type OfYear, useBoardQuery, useLookAtBoardMutation } from '../../../api/board';
import { useDownload } from '../../../parts/files/useDownload';
import { useWords } from '../../../words';
import { Bodies } from './Bodies';
import { ConsolidatedDraft } from './ConsolidatedDraft';
import { Sums } from './Sums';

const needed = [{ action: 'plugin::disclosure.consolidation.board', subject: null }];
const rights = [
  { action: 'plugin::disclosure.consolidation.remind', subject: null },
  { action: 'plugin::disclosure.consolidation.draft', subject: null },
];

/** *Consolidation*: how far the bodies below a government have come, and what their reports add up to. */
export function BoardPage() {
  const { say } = useWords();
  return (
    <Page.Protect permissions={needed}>
      <Page.Title>{say('board.title')}</Page.Title>
      <Page.Main>
        <Board />
      </Page.Main>
    </Page.Protect>
  );
}

function Board() {
  const { say } = useWords();
  const [wanted, want] = useState<Partial<OfYear>>({});
  const { data, isError, refetch } = useBoardQuery(wanted, { refetchOnMountOrArgChange: true });
  const pending = data?.pending ?? 0;
  useEffect(() => {
    // Drafts are judged some at a time: asked again, the server goes on.
    if (pending > 0) void refetch();
  }, [pending, refetch]);
  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const of = data.government ? { organization: data.government.documentId, year: data.year } : null;
  return (
    <>
      <Layouts.Header
        title={say('board.title')}
        subtitle={say('board.subtitle')}
        primaryAction={of && <Actions of={of} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Choice data={data} onChoose={want} />
          {of ? <Parts data={data} of={of} /> : <Typography>{say('board.empty')}</Typography>}
        </Flex>
      </Layouts.Content>
    </>
  );
}

function Parts({ data, of }: { readonly data: BoardResponse['data']; readonly of: OfYear }) {
  const { allowedActions } = useRBAC(rights);
  const key = `${of.organization} ${of.year}`;
  return (
    <>
      <ConsolidatedDraft key={`draft ${key}`} of={of} mayDraft={allowedActions.canDraft === true} />
      <Bodies key={`bodies ${key}`} data={data} of={of} mayRemind={allowedActions.canRemind === true} />
      <Sums key={`sums ${key}`} of={of} />
    </>
  );
}

function Actions({ of }: { readonly of: OfYear }) {
  const { say } = useWords();
  const { download, busy } = useDownload();
  const [look, { isLoading }] = useLookAtBoardMutation();
  const params = { organization: of.organization, year: String(of.year) };
  return (
    <Flex gap={2}>
      <Button variant="secondary" loading={isLoading} onClick={() => void look(of)}>
        {say('board.looked')}
      </Button>
      <Button
        variant="secondary"
        startIcon={<Download />}
        loading={busy !== null}
        onClick={() => void download('/disclosure/board/file', params, `board-${of.year}.csv`)}
      >
        {say('board.csv')}
      </Button>
    </Flex>
  );
}

/** Which government and which year. */
function Choice({
  data: { governments, government, year },
  onChoose,
}: {
  readonly data: BoardResponse['data'];
  readonly onChoose: (of: Partial<OfYear>) => void;
}) {
  const { say } = useWords();
  const due = new Date().getFullYear() - 1;
  const years = [...new Set([year, due, due - 1, due - 2, due - 3, due - 4, due - 5])].filter(
    (each) => each >= reportYears.first,
  );
  years.sort((one, other) => other - one);
  const organization = government ? { organization: government.documentId } : {};
  return (
    <Flex gap={3} wrap="wrap">
      <Box minWidth="28rem">
        <SingleSelect
          aria-label={say('board.government')}
          value={government?.documentId ?? ''}
          onChange={(value) => onChoose({ organization: String(value), year })}
        >
          {governments.map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <SingleSelect
        aria-label={say('matrix.year')}
        value={String(year)}
        onChange={(value) => onChoose({ ...organization, year: Number(value) })}
      >
        {years.map((each) => (
          <SingleSelectOption key={each} value={String(each)}>
            {say('head.year', { year: String(each) })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
}
