import { Flex, Typography } from '@strapi/design-system';
import type { ComparedWith, Review, ReviewFinding, ReviewReading } from '#contracts/review';
import { explanationOf, isSame, type Layout } from '#model';
import { ComparedWithSelect } from '../../../parts/differences/ComparedWithSelect';
import { DifferenceList } from '../../../parts/differences/DifferenceList';
import { EntryButton } from '../../../parts/findings/EntryButton';
import { MarkIcon } from '../../../parts/findings/MarkIcon';
import { showPlace } from '../../../parts/reading/anchors';
import { updateDesk, useDesk } from '../../../parts/report/store';
import { CorrectionNote } from '../../../parts/review/CorrectionNote';
import { History } from '../../../parts/review/History';
import { MoveButtons } from '../../../parts/review/MoveButtons';
import { NextStep } from '../../../parts/review/NextStep';
import { StageName } from '../../../parts/review/StageName';
import { StatusBadge } from '../../../parts/review/StatusBadge';
import { useWords } from '../../../words';

interface ReadingAsideProps {
  readonly documentId: string;
  readonly reading: ReviewReading;
  readonly layout: Layout;
  readonly against: ComparedWith;
  readonly review: Review;
}

/** What a decision takes besides the text: where the report stands, what changed, what was warned of and explained. */
export function ReadingAside({ documentId, reading, layout, against, review }: ReadingAsideProps) {
  const { say } = useWords();
  const { refused } = useDesk();
  const isReady = review.findings.every(({ severity, explained }) => severity === 'warning' && explained);
  const { changes, isFirstLook, comparisons, note, stage, status, events, record } = review;
  return (
    <>
      <Flex gap={3} wrap="wrap">
        <StatusBadge status={status} />
        {status !== 'published' && <StageName code={stage} />}
      </Flex>
      {note !== null && <CorrectionNote note={note} />}
      {refused && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} role="alert" data-refused>
          {refused.findings.map((finding, position) => (
            <Warning key={position} finding={finding} reading={reading} />
          ))}
        </Flex>
      )}
      <MoveButtons documentId={documentId} review={review} isModified={false} isReady={isReady} />
      <NextStep documentId={documentId} review={review} />
      <Typography variant="sigma" tag="h2">
        {say('review.changes')}
      </Typography>
      {isFirstLook && (
        <Typography fontWeight="bold" data-first-look>
          {say('review.firstLook')}
        </Typography>
      )}
      <ComparedWithSelect
        against={against}
        comparisons={comparisons}
        isFirstLook={isFirstLook}
        onChoose={(wanted) => updateDesk({ against: wanted })}
      />
      {changes && isSame(changes.differences) && <Typography variant="pi">{say('review.noChanges')}</Typography>}
      {changes && <DifferenceList layout={layout} differences={changes.differences} onJump={showPlace} />}
      <Typography variant="sigma" tag="h2">
        {say('reading.findings', { count: review.findings.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} data-findings-read>
        {review.findings.map((finding, position) => (
          <Warning key={position} finding={finding} reading={reading} />
        ))}
      </Flex>
      <Typography variant="sigma" tag="h2">
        {say('review.history')}
      </Typography>
      <History events={events} record={record} />
    </>
  );
}

interface WarningProps {
  readonly finding: Omit<ReviewFinding, 'explained'>;
  readonly reading: ReviewReading;
}

/** A finding, and why the office lets it stand. */
function Warning({ finding, reading }: WarningProps) {
  const { say, pick } = useWords();
  const explanation = explanationOf(finding, reading.document.explanations);
  const level = finding.severity === 'error' ? 'error' : 'warning';
  return (
    <li data-rule={finding.rule}>
      <EntryButton type="button" onClick={() => showPlace(finding.path)}>
        <MarkIcon level={level} /> {pick(finding.message)}
      </EntryButton>
      {explanation && (
        <Typography tag="blockquote" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {say(explanation.public ? 'reading.reasonPublic' : 'reading.reasonPrivate', { reason: explanation.reason })}
        </Typography>
      )}
    </li>
  );
}
