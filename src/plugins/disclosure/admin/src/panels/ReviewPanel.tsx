import { Flex, Loader, Typography } from '@strapi/design-system';
import { isRecord } from '../../../model';
import { useReviewQuery } from '../api/review';
import { Changes } from '../review/Changes';
import { History } from '../review/History';
import { MoveButtons } from '../review/MoveButtons';
import { StageName } from '../review/StageName';
import { Withdrawal } from '../review/Withdrawal';
import { reportUid } from '../uids';
import { useWords } from '../words';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: unknown;
}

const isPublic = (document: unknown): boolean =>
  isRecord(document) && (document.status === 'published' || document.status === 'modified');

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
  const { data: review, isError } = useReviewQuery(documentId);
  if (isError) return <Typography variant="pi">{say('review.unknown')}</Typography>;
  if (!review) return <Loader small>{say('list.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-review>
      <Flex gap={2}>
        <Typography fontWeight="bold">{say('review.stage')}</Typography>
        <StageName code={review.stage} />
      </Flex>
      {!review.mayEdit && <Typography variant="pi">{say('review.leftToOthers')}</Typography>}
      <MoveButtons documentId={documentId} review={review} />
      {isPublic && <Withdrawal documentId={documentId} />}
      {review.changes && (
        <>
          <Typography variant="sigma">{say('review.changes')}</Typography>
          <Changes changes={review.changes} />
        </>
      )}
      <Typography variant="sigma">{say('review.history')}</Typography>
      <History events={review.events} />
    </Flex>
  );
}
