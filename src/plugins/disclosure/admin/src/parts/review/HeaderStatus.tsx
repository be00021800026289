import { createPortal } from 'react-dom';
import { useReviewQuery } from '../../api/review';
import { HiddenBadge, useStatusPlace } from '../../form-bridge/page';
import { StatusBadge } from './StatusBadge';

/** Strapi's badge below the title knows draft and published alone; ours takes its place. */
export function HeaderStatus({ documentId }: { readonly documentId: string }) {
  const { data: review } = useReviewQuery(documentId);
  const place = useStatusPlace();
  if (!place || !review) return null;
  return (
    <>
      <HiddenBadge />
      {createPortal(<StatusBadge status={review.status} />, place)}
    </>
  );
}
