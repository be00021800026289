/** The Content Manager's bulk actions, as far as this plugin replaces them. */
import { reportUid } from '../../uids';

/** What the Content Manager hands to a bulk action: the rows that are ticked. */
export interface BulkProps {
  readonly model: string;
  readonly documents: readonly { documentId: string }[];
}

interface Description {
  readonly actionType?: string;
  readonly label?: string;
}

/** A function component that returns a description; Strapi reads `type` from the function too. */
export interface BulkAction {
  (props: never): Description | null;
  type?: string;
}

/**
 * Strapi's publishing and unpublishing know nothing of review and withdrawal: reports have our own, other content types
 * keep Strapi's. Its hooks run all the same.
 */
export function replaceBulkActions(actions: readonly BulkAction[], ours: readonly BulkAction[]): BulkAction[] {
  const elsewhere = actions.map((own): BulkAction => {
    const action: BulkAction = (props: never) => {
      const description = own(props);
      const { model } = props as { model: string };
      const isReplaced = own.type === 'unpublish' || description?.actionType === 'publish';
      return model === reportUid && isReplaced ? null : description;
    };
    return Object.assign(action, own.type === undefined ? {} : { type: own.type });
  });
  return [...ours, ...elsewhere];
}
