import type { Core } from '@strapi/strapi';
import { reportUid } from '../content-types/uids';

/**
 * Publishing and withdrawing, as people ask for them. The document service is asked like anybody asks it; its hooks
 * judge what it does and append to the public record. No service that a hook calls may call this one.
 */
export const publishing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Publishes a report as it was approved. */
  async publish(documentId: string): Promise<void> {
    await strapi.documents(reportUid).publish({ documentId });
  },

  /**
   * Takes a report back from the public: every version up to now answers 410 with the reason, and the report is no
   * longer published.
   *
   * @param reason why, public
   * @throws 404 no such report; 409 none of its versions is public
   */
  async withdraw(documentId: string, reason: string): Promise<void> {
    await strapi.documents(reportUid).unpublish({ documentId, note: reason });
  },
});
