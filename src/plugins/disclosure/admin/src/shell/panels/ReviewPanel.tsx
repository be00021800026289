import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useReviewQuery } from '../../api/review';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReadiness } from '../../parts/report/useReadiness';
import { Changes } from '../../parts/review/Changes';
import { CorrectionNote } from '../../parts/review/CorrectionNote';
import { History } from '../../parts/review/History';
import { MoveButtons } from '../../parts/review/MoveButtons';
import { NextStep } from '../../parts/review/NextStep';
import { PublicLink } from '../../parts/review/PublicLink';
import { StageName } from '../../parts/review/StageName';
import { StatusBadge } from '../../parts/review/StatusBadge';
import { Withdrawal } from '../../parts/review/Withdrawal';
import { readingPath, reportUid } from '../../uids';
import { useWords } from '../../words';
import { isPublic } from '../actions/document-action';
import type { PanelProps } from './panel-props';

/** The panel beside the form: where the report stands, what this person may do about it, and what happened so far. */
export function ReviewPanel({ model, documentId, document }: PanelProps) {
  const { say } = useWords();
  if (model !== reportUid) return null;
  const content = documentId ? <Standing documentId={documentId} isPublic={isPublic(document)} /> : <NotSaved />;
  return { title: say('review.title'), content };
}

function NotSaved() {
  const { say } = useWords();
  return <Typography variant="pi">{say('review.saveFirst')}</Typography>;
}

interface StandingProps {
  readonly documentId: string;
  readonly isPublic: boolean;
}

function Standing({ documentId, isPublic }: StandingProps) {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const { data: review, isError } = useReviewQuery(documentId);
  const isReady = useReadiness();
  if (isError) return <Typography variant="pi">{say('review.unknown')}</Typography>;
  if (!review) return <Loader small>{say('list.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-review>
      <Flex gap={3} wrap="wrap">
        <StatusBadge status={review.status} />
        {review.status !== 'published' && <StageName code={review.stage} />}
      </Flex>
      {isPublic && review.publicPath && <PublicLink path={review.publicPath} />}
      {!review.mayEdit && <Typography variant="pi">{say('review.leftToOthers')}</Typography>}
      {review.note !== null && <CorrectionNote note={review.note} />}
      <Button
        tag={Link}
        to={readingPath(documentId)}
        variant={review.mayEdit ? 'tertiary' : 'default'}
        fullWidth
        data-reading-link
      >
        {say('reading.open')}
      </Button>
      <MoveButtons documentId={documentId} review={review} isModified={modified} isReady={isReady} />
      <NextStep documentId={documentId} review={review} />
      {isPublic && <Withdrawal />}
      <Changes documentId={documentId} />
      <Typography variant="sigma">{say('review.history')}</Typography>
      <History events={review.events} record={review.record} />
    </Flex>
  );
}
