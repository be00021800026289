import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useReviewQuery } from '../../api/review';
import { formParameter, readingPath } from '../../uids';

/**
 * Leads a person to the reading view when they open a report that they may not edit at this stage. The address can ask
 * for the form all the same. A form that is already open stays open when the report moves on.
 */
export function useReadInstead(documentId: string | undefined): void {
  const { data: review } = useReviewQuery(documentId ?? '', { skip: !documentId });
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const decided = useRef<string>(undefined);
  useEffect(() => {
    if (!documentId || !review || decided.current === documentId) return;
    decided.current = documentId;
    if (!review.mayEdit && !parameters.has(formParameter)) navigate(readingPath(documentId), { replace: true });
  }, [documentId, review, parameters, navigate]);
}
