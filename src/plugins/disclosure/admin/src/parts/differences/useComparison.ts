import type { ComparedWith, Comparison, Review, ReviewChanges } from '#contracts/review';
import { firstStage } from '#model';
import { useComparisonQuery, useReviewQuery } from '../../api/review';
import { updateDesk, useDesk } from '../report/store';

/**
 * What a report is compared with until a person chooses: the version that they saw last. For a correction it is the
 * public version, while the correction is being written and when the person opens it for the first time.
 */
export function usualComparison({ comparisons, isFirstLook, stage }: Review): ComparedWith {
  const isPublic = comparisons.some((comparison) => comparison.with === 'public');
  return isPublic && (isFirstLook || stage === firstStage) ? 'public' : 'last-look';
}

interface Compared {
  readonly against: ComparedWith;
  readonly comparisons: readonly Comparison[];
  readonly changes: ReviewChanges | null;
  readonly isFirstLook: boolean;
  choose(against: ComparedWith): void;
}

/** What differs from the version that the person compares with; `undefined` until it is known. */
export function useComparison(documentId: string | undefined): Compared | undefined {
  const { against: chosen } = useDesk();
  const { data: review } = useReviewQuery(documentId ?? '', { skip: !documentId });
  const against = chosen ?? (review ? usualComparison(review) : 'last-look');
  const isOther = review !== undefined && against !== 'last-look';
  const { data: other } = useComparisonQuery({ documentId: documentId ?? '', against }, { skip: !isOther });
  if (!review) return undefined;
  return {
    against,
    comparisons: review.comparisons,
    changes: isOther ? (other?.changes ?? null) : review.changes,
    isFirstLook: review.isFirstLook,
    choose: (wanted) => updateDesk({ against: wanted }),
  };
}
