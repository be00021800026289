import { type Caller, call } from './http';
import { approve } from './people';
import { documents } from './reports';

/** Where the API answers about a report's publications. */
export const addressOf = (organization: string, year = 2023) => `/api/disclosure/publications/${organization}/${year}`;

export interface StoredPublication {
  kind: string;
  version: number;
  digest: string;
  link: string;
  previous_link: string | null;
  sequence: number;
  document: string;
  note: string | null;
}

/** Rows of the public record, oldest first. */
export function recorded(organization: string): Promise<StoredPublication[]> {
  return strapi.db.connection('disclosure_publications').where({ organization_code: organization }).orderBy('sequence');
}

/** A further version of a published report, with another title. */
export async function correct(documentId: string, title: string, note?: string): Promise<void> {
  await documents.update(documentId, { title });
  await approve(documentId, note);
  await documents.publish(documentId);
}

export const withdraw = (documentId: string, body: unknown, who: Caller = 'admin') =>
  call('POST', `/disclosure/reports/${documentId}/withdrawal`, who, body);
