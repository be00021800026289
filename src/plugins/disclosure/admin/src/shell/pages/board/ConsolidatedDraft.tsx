import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { ConsolidatedDraftResponse } from '#contracts';
import {
  type OfYear,
  useBoardDraftQuery,
  useCreateBoardDraftMutation,
  useRenewBoardDraftMutation,
} from '../../../api/board';
import { reportPath } from '../../../uids';
import { useWords } from '../../../words';
import { DraftCells } from './DraftCells';

interface ConsolidatedDraftProps {
  readonly of: OfYear;
  readonly mayDraft: boolean;
}

/** The government's own draft: made from the public reports below, stale when one of them changes, renewed. */
export function ConsolidatedDraft({ of, mayDraft }: ConsolidatedDraftProps) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const { data } = useBoardDraftQuery(of, { refetchOnMountOrArgChange: true });
  const [create, creation] = useCreateBoardDraftMutation();
  const [renew, renewal] = useRenewBoardDraftMutation();
  if (!data) return null;
  async function act(done: PromiseLike<object>): Promise<void> {
    if ('error' in (await done)) toggleNotification({ type: 'danger', message: say('board.failed') });
  }
  const isKept = data.versions.length > 0;
  return (
    <Box tag="section" aria-labelledby="board-draft" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="h2" id="board-draft" variant="delta">
          {say('board.draft')}
        </Typography>
        <Flex gap={2}>
          {data.documentId && <Link to={reportPath(data.documentId)}>{say('board.openDraft')}</Link>}
          {mayDraft && !data.documentId && (
            <Button size="S" loading={creation.isLoading} onClick={() => void act(create(of))}>
              {say('board.create')}
            </Button>
          )}
          {mayDraft && data.documentId && isKept && (
            <Button size="S" variant="secondary" loading={renewal.isLoading} onClick={() => void act(renew(of))}>
              {say('board.renew')}
            </Button>
          )}
        </Flex>
      </Flex>
      <Standing data={data} isKept={isKept} />
      <DraftCells
        of={of}
        cells={data.cells}
        mayDraft={mayDraft}
        onRenew={(cell) => act(renew({ ...of, cells: [cell] }))}
      />
    </Box>
  );
}

function Standing({ data, isKept }: { readonly data: ConsolidatedDraftResponse['data']; readonly isKept: boolean }) {
  const { say } = useWords();
  const { documentId, stale, versions } = data;
  if (!documentId) return <Typography tag="p">{say('board.noDraft')}</Typography>;
  if (!isKept) return <Typography tag="p">{say('board.ownReport')}</Typography>;
  return (
    <>
      <Typography tag="p">{say('board.summed', { count: versions.length })}</Typography>
      {stale.length > 0 && (
        <Typography tag="p" role="status" textColor="danger700" fontWeight="bold">
          {say('board.stale', { names: stale.map(({ name }) => name).join('、') })}
        </Typography>
      )}
    </>
  );
}
