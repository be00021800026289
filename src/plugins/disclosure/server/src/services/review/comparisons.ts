import type { Core } from '@strapi/strapi';
import type { ComparedWith, Comparison, ReviewChanges, ReviewReading } from '#contracts/review';
import { differences, type Particulars, particularDifferences, publishedDocument, type ReportDocument } from '#model';
import { type CurrentPublication, publications } from '../record/publications';
import { reviewEvents, type StoredEvent } from './events';
import { particularsOf } from './look';
import type { Mover } from './permitted-moves';
import type { Situation } from './situation';

/** A version to compare with, and how it is read. */
interface Base {
  comparison: Comparison;
  read(): Promise<{ document: ReportDocument; particulars: Particulars | null }>;
  /** Whether it holds what is public alone. */
  isPublic: boolean;
}

/** Whether a person never dealt with a report. */
export const isFirstLook = (events: readonly StoredEvent[], person: Mover): boolean =>
  events.every(({ actorId }) => actorId !== person.id);

/** The versions with which a report is compared. What is public everybody may see, whosever it is. */
export const comparisons = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What the person saw when they last dealt with the report; for one who never did, what was submitted. */
  function lastLook({ events, report }: Situation, person: Mover): Base[] {
    const event =
      events.findLast(({ actorId, kind }) => actorId === person.id && kind !== 'discard') ??
      events.findLast(({ kind }) => kind === 'submit');
    if (!event) return [];
    return [
      {
        comparison: { with: 'last-look', at: event.at, year: report.year ?? 0, version: null },
        read: () => reviewEvents({ strapi }).seen(event.id),
        isPublic: false,
      },
    ];
  }

  function published(name: ComparedWith, row: CurrentPublication | null): Base[] {
    if (!row) return [];
    return [
      {
        comparison: { with: name, at: row.at, year: row.year, version: row.version },
        read: async () => ({ document: await publications({ strapi }).document(row.id), particulars: null }),
        isPublic: true,
      },
    ];
  }

  async function lastYear({ report: { organization, year } }: Situation): Promise<CurrentPublication | null> {
    if (!organization || year === null) return null;
    return publications({ strapi }).current(organization.code, year - 1);
  }

  return {
    /** Last year's published report of the organization. */
    async previous(situation: Situation): Promise<ReviewReading['previous']> {
      const row = await lastYear(situation);
      return row && { document: await publications({ strapi }).document(row.id), version: row.version };
    },

    /** What there is to compare with, and what differs from the version asked for. */
    async of(
      situation: Situation,
      person: Mover,
      against: ComparedWith,
    ): Promise<{ comparisons: Comparison[]; changes: ReviewChanges | null }> {
      const bases = [
        ...lastLook(situation, person),
        ...published('public', situation.publication),
        ...published('last-year', await lastYear(situation)),
      ];
      const base = bases.find(({ comparison }) => comparison.with === against);
      const changes = base ? await changesFrom(base, situation) : null;
      return { comparisons: bases.map(({ comparison }) => comparison), changes };
    },
  };
};

async function changesFrom({ comparison, read, isPublic }: Base, { report, document }: Situation) {
  const before = await read();
  const found = differences(before.document, isPublic ? publishedDocument(document) : document);
  const particulars = before.particulars ? particularDifferences(before.particulars, particularsOf(report)) : [];
  return { ...comparison, differences: { ...found, values: [...particulars, ...found.values] } };
}
