import { Box, Button, Dialog, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { StandingReports } from '#contracts/stages';
import { useStandingReportsQuery } from '../../api/review';
import { reportPath } from '../../uids';
import { useWords } from '../../words';
import type { DraftStage } from './chain-draft';

interface RemoveStageDialogProps {
  readonly stage: DraftStage;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a stage is removed, and names the reports that keep it from being so. */
export function RemoveStageDialog({ stage, onConfirm, onClose }: RemoveStageDialogProps) {
  const { say } = useWords();
  const { data } = useStandingReportsQuery(stage.code ?? '', {
    skip: stage.code === undefined,
    refetchOnMountOrArgChange: true,
  });
  const standing = data?.meta.total ?? 0;
  const isKnown = stage.code === undefined || data !== undefined;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('stages.remove')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" aria-hidden />}>
          {data && standing > 0 ? (
            <Standing standing={data} stage={stage.name} />
          ) : (
            <Typography>{say('stages.removeQuestion', { stage: stage.name })}</Typography>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('stages.keep')}
            </Button>
          </Dialog.Cancel>
          {standing === 0 && (
            <Button variant="danger" fullWidth disabled={!isKnown} onClick={onConfirm}>
              {say('stages.remove')}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Standing({ standing: { data, meta }, stage }: { readonly standing: StandingReports; readonly stage: string }) {
  const { say } = useWords();
  return (
    <Box>
      <Typography>{say('stages.standing', { count: meta.total, stage })}</Typography>
      <ul>
        {data.map(({ documentId, title, year, organization }) => (
          <li key={documentId}>
            <Link tag={RouterLink} to={reportPath(documentId)}>
              {title ?? `${organization} ${year}`}
            </Link>
          </li>
        ))}
      </ul>
      {meta.total > data.length && <Typography>{say('stages.other', { count: meta.total - data.length })}</Typography>}
    </Box>
  );
}
