import type { ComparedWith, ReviewReading } from '#contracts/review';
import { useReadingQuery } from '../../../api/review';
import { usualComparison } from '../../../parts/differences/useComparison';
import { useDesk } from '../../../parts/report/store';

/** A report to be read, compared with the version that the person chose, or with the usual one. */
export function useReading(documentId: string): {
  reading: ReviewReading | undefined;
  against: ComparedWith;
  isError: boolean;
} {
  const { against: chosen } = useDesk();
  const first = useReadingQuery({ documentId, against: 'last-look' });
  const against = chosen ?? (first.currentData ? usualComparison(first.currentData.review) : 'last-look');
  const { currentData, isError } = useReadingQuery({ documentId, against });
  return { reading: currentData, against, isError: isError || first.isError };
}
