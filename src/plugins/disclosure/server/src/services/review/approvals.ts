import type { Core } from '@strapi/strapi';
import { canonicalDigest, fromRows, type Label, label, lastStage } from '#model';
import { errorItem, invalid } from '../../errors';
import { reports, type StoredVersion } from '../reports';
import { reviewEvents, type StoredEvent } from './events';

/** `NotApproved`: the report has to go through the review first; `NotAsApproved`: it has to go through it again. */
const refuse = (name: 'NotApproved' | 'NotAsApproved', label: Label): never => {
  throw invalid(label, [errorItem(['stage'], label, name)]);
};

const refuseChanged = (): never =>
  refuse(
    'NotAsApproved',
    label('报告内容与审核通过的内容不一致，不能发布', 'The report is not what was approved and cannot be published'),
  );

/** Binds what is published to what was approved. */
export const approvals = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The move by which a report came into the last stage, where it still stands; `undefined` where it does not. */
  async function approvalOf(draft: StoredVersion): Promise<StoredEvent | undefined> {
    if (draft.stage !== lastStage) return undefined;
    const events = await reviewEvents({ strapi }).of(draft.documentId);
    return events.findLast(({ fromStage, toStage }) => toStage === lastStage && fromStage !== lastStage);
  }

  return {
    /** What the public is told of a correction, as it was approved; `null` where nothing was said. */
    async note(draft: StoredVersion): Promise<string | null> {
      return (await approvalOf(draft))?.note ?? null;
    },

    /** Refuses a version that is not word for word what was approved last, or whose report has left the last stage. */
    async refuseUnapproved(version: StoredVersion, draft: StoredVersion | undefined): Promise<void> {
      const approval = draft ? await approvalOf(draft) : undefined;
      if (!approval)
        refuse(
          'NotApproved',
          label('报告尚未审核通过，不能发布', 'The report is not approved and cannot be published'),
        );
      else if (approval.digest !== canonicalDigest(fromRows(version))) refuseChanged();
    },

    refuseChanged,

    /** Whether an approved report waits for its publication: what was approved was not published since. */
    async isPending(draft: StoredVersion): Promise<boolean> {
      const approval = await approvalOf(draft);
      if (!approval) return false;
      const published = await reports({ strapi }).published(draft.documentId);
      return !published?.publishedAt || new Date(published.publishedAt) < new Date(approval.at);
    },
  };
};
