/**
 * The answers of the public API that the site reads. They come from the types of the client, which are written from the
 * OpenAPI document: an answer that changes fails the type check here.
 */
import type { components } from '../../../client/api';
import type { ReportDocument } from '../../../src/plugins/disclosure/model';

type Schemas = components['schemas'];

export type PublicationEntry = Schemas['PublicationEntry'];
export type Publications = Schemas['PublicationsResponse'];
/** The reports of one body, and those that it withdrew. */
export type BodyReports = Schemas['PublishedBodyResponse']['data'];
export type Version = Schemas['PublicationVersionsResponse']['data'][number];
export type Statistics = Schemas['StatisticsResponse'];
export type StatisticsRow = Schemas['StatisticsRow'];
export type IndicatorEntry = Schemas['IndicatorsResponse']['data'][number];
export type ReportingAnswer = Schemas['ReportingResponse'];
export type ReportingEntry = ReportingAnswer['data'][number];

/** A published version: the report document in the words of the model, and what the record says of it. */
export type Publication = Omit<ReportDocument, 'organization' | 'year'> & {
  year: number;
} & Schemas['PublicationFacts'];

/** What Strapi's own lists answer, where the fields that the site asks for are always filled in. */
type Filled<Type, Name extends keyof Type> = { [Key in Name]-?: NonNullable<Type[Key]> };

/** An organization as it is now; the record says what it was called when it published. */
export type Organization = Filled<Schemas['Organization'], 'code' | 'name'> &
  Required<Pick<Schemas['Organization'], 'kind' | 'regionCode' | 'website'>>;

/** A published report in Strapi's own list. */
export type ListedReport = Filled<Schemas['Report'], 'title' | 'year' | 'publishedAt'> & {
  organization: Organization | null;
};

export interface Paged<Entry> {
  data: Entry[];
  meta: { pagination: Schemas['Pagination'] };
}
