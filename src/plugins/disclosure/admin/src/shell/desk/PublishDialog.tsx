import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useMovePreviewQuery, useReviewQuery } from '../../api/review';
import { serverAddress } from '../../api/server-address';
import { keptParagraphs } from '../../parts/chapters/kept-paragraphs';
import { updateDesk } from '../../parts/report/store';
import { useDeskContext, useReport } from '../../parts/report/useReport';
import { LinkButton } from '../../parts/review/LinkButton';
import { readingPath } from '../../uids';
import { useWords } from '../../words';

interface PublishDialogProps {
  readonly documentId: string;
  readonly onAnswer: (goesOn: boolean) => void;
}

/** Asks once before a report becomes public: what, where, until when, and which words are still last year's. */
export function PublishDialog({ documentId, onAnswer }: PublishDialogProps) {
  const { say, day } = useWords();
  const { document } = useReport();
  const { previous } = useDeskContext();
  const { data: review } = useReviewQuery(documentId);
  const { data: preview } = useMovePreviewQuery({ documentId, to: review?.stage ?? '' }, { skip: !review });
  const kept = previous ? keptParagraphs(previous, document) : [];
  const answer = (goesOn: boolean) => {
    updateDesk({ publishing: null });
    onAnswer(goesOn);
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || answer(false)}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('publish.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3} data-publish>
            <Typography tag="p">{say('publish.what', { title: document.title ?? '' })}</Typography>
            <LinkButton as={Link} to={readingPath(documentId)} target="_blank" data-preview>
              {say('publish.preview')}
            </LinkButton>
            {review?.publicPath && (
              <Typography tag="p" style={{ overflowWrap: 'anywhere' }} data-address>
                {say('publish.address', { address: `${serverAddress()}${review.publicPath}` })}
              </Typography>
            )}
            {preview?.deadline && (
              <Typography tag="p">{say('move.deadline', { date: day(preview.deadline) })}</Typography>
            )}
            {review?.note && <Typography tag="p">{say('publish.note', { note: review.note })}</Typography>}
            {kept.length > 0 && (
              <Flex direction="column" alignItems="stretch" gap={1} data-kept={kept.length}>
                <Typography tag="p" textColor="warning700" fontWeight="bold">
                  {say('publish.kept', { count: kept.length })}
                </Typography>
                <ul>
                  {kept.map((paragraph) => (
                    <Typography tag="li" variant="pi" key={paragraph}>
                      {paragraph.length > 40 ? `${paragraph.slice(0, 40)}…` : paragraph}
                    </Typography>
                  ))}
                </ul>
              </Flex>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('publish.final')}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.cancel')}</Button>
          </Modal.Close>
          <Button onClick={() => answer(true)} data-confirm>
            {say('publish.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
