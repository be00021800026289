import { Badge, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { BoardRow } from '#contracts';
import { FindingCounts } from '../../../parts/findings/FindingCounts';
import { StageName } from '../../../parts/review/StageName';
import { organizationPath, readingPath } from '../../../uids';
import { useWords } from '../../../words';

/** One body of the board. */
export function BoardLine({ row, at }: { readonly row: BoardRow; readonly at: number }) {
  const { say, moment } = useWords();
  const { organization, documentId, judged, changedAt, changedBy } = row;
  return (
    <tr aria-rowindex={at} data-body={organization.code}>
      <th scope="row">
        <Link to={documentId ? readingPath(documentId) : organizationPath(organization.documentId)}>
          {organization.name}
        </Link>{' '}
        {row.isNew && <Badge>{say('board.new')}</Badge>}
        {!row.isCounted && <Badge>{say('board.notCounted')}</Badge>}
      </th>
      <td>{row.stage && row.state === 'inReview' ? <StageName code={row.stage} /> : say(`progress.${row.state}`)}</td>
      <td>{judged ? <FindingCounts counts={judged} /> : '—'}</td>
      <td>{judged ? judged.influence : '—'}</td>
      <td>{row.submissionDeadline ?? '—'}</td>
      <td>
        {row.deadline} <Due row={row} />
      </td>
      <td>{changedAt ? [moment(changedAt), changedBy].filter(Boolean).join(' · ') : '—'}</td>
    </tr>
  );
}

/** How many days are left, or how late it is, and whether somebody was told. */
function Due({ row: { isLate, daysLeft, state, remindedOn } }: { readonly row: BoardRow }) {
  const { say } = useWords();
  if (state === 'published' || state === 'correcting') return null;
  const text = isLate ? say('progress.late', { count: -daysLeft }) : say('board.left', { count: daysLeft });
  return (
    <Typography tag="span" textColor={isLate ? 'danger700' : 'neutral700'}>
      {remindedOn ? `${text} · ${say('board.reminded', { day: remindedOn })}` : text}
    </Typography>
  );
}
