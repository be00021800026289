/** What the site asks of the API: one function a question. Another client can stand behind the same interface. */

import type { Layout } from '../../../src/plugins/disclosure/model';
import type {
  BodyReports,
  IndicatorEntry,
  ListedReport,
  Organization,
  Paged,
  Publication,
  Publications,
  ReportingAnswer,
  Statistics,
  Version,
} from './answers';
import type { AnswerSource, ApiClient } from './client';
import { ApiRefusal } from './errors';

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** A path with its query; what is undefined or empty is left out. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

const part = encodeURIComponent;
const record = '/api/disclosure/publications';

/** What Strapi's own lists take at most. */
const pageSize = 100;

const directoryFields = { 'fields[0]': 'name', 'fields[1]': 'code', 'fields[2]': 'kind', 'fields[3]': 'regionCode' };

/** Questions to the API, all as of one end of the record. */
export class RecordView {
  /** Whether an answer was used that does not follow from the record. */
  usesDirectory = false;

  constructor(
    private readonly client: ApiClient,
    private readonly head: string,
  ) {}

  publications(query: Parameters): Promise<Publications> {
    return this.get(withQuery(record, query), 'record');
  }

  /** What a body published and withdrew; nothing where the record does not know it. */
  async body(
    code: string,
  ): Promise<Pick<BodyReports, 'reports' | 'withdrawn'> & { organization?: BodyReports['organization'] }> {
    try {
      return (await this.get<{ data: BodyReports }>(`${record}/${part(code)}`, 'record')).data;
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 404) return { reports: [], withdrawn: [] };
      throw error;
    }
  }

  publication(code: string, year: number, version?: number): Promise<Publication> {
    return this.get(withQuery(`${record}/${part(code)}/${year}`, { version }), 'record');
  }

  async versions(code: string, year: number): Promise<Version[]> {
    const { data } = await this.get<{ data: Version[] }>(`${record}/${part(code)}/${year}/versions`, 'record');
    return data;
  }

  statistics(query: Parameters): Promise<Statistics> {
    return this.get(withQuery('/api/disclosure/statistics', query), 'record');
  }

  async indicators(): Promise<IndicatorEntry[]> {
    const { data } = await this.get<{ data: IndicatorEntry[] }>('/api/disclosure/indicators', 'directory');
    return data;
  }

  reporting(year: number): Promise<ReportingAnswer> {
    return this.get(`/api/disclosure/reporting?year=${year}`, 'directory');
  }

  layout(code: string): Promise<Layout> {
    return this.get(`/api/disclosure/layouts/${part(code)}`, 'directory');
  }

  /** The organization of a code as it is now, if there is one. */
  async organization(code: string): Promise<Organization | undefined> {
    const { data } = await this.organizations({ 'filters[code][$eq]': code });
    return data[0];
  }

  /** Organizations whose name or code contains a text. */
  findOrganizations(text: string, region: string, page: number): Promise<Paged<Organization>> {
    return this.organizations({
      'filters[$or][0][name][$containsi]': text,
      'filters[$or][1][code][$eqi]': text,
      'filters[regionCode][$startsWith]': region,
      'pagination[page]': page,
      // Each with its reports of ten years: as many as the list of reports takes.
      'pagination[pageSize]': 10,
    });
  }

  /** Governments, whose names name regions. */
  async governments(): Promise<Organization[]> {
    const kinds = { 'filters[kind][$in][0]': 'province', 'filters[kind][$in][1]': 'prefecture' };
    const { data } = await this.organizations({
      ...kinds,
      'filters[kind][$in][2]': 'county',
      'pagination[pageSize]': pageSize,
      sort: 'regionCode',
    });
    return data;
  }

  /** Published reports of organizations, by their codes. */
  async reportsOf(codes: readonly string[]): Promise<ListedReport[]> {
    if (codes.length === 0) return [];
    const named = Object.fromEntries(codes.map((code, at) => [`filters[organization][code][$in][${at}]`, code]));
    const { data } = await this.reports({ ...named, sort: 'year:desc', 'pagination[pageSize]': pageSize });
    return data;
  }

  /** The reports that were published last, a corrected one by its correction. */
  async newest(count: number, organization?: string): Promise<ListedReport[]> {
    const { data } = await this.reports({
      'filters[organization][code][$eq]': organization,
      sort: 'publishedAt:desc',
      'pagination[pageSize]': count,
    });
    return data;
  }

  /** An address of the API that may be missing in an older one. */
  optional<Answer>(path: string): Promise<Answer> {
    return this.get(path, 'directory');
  }

  private organizations(query: Parameters): Promise<Paged<Organization>> {
    return this.get(
      withQuery('/api/organizations', { ...directoryFields, 'fields[4]': 'website', ...query }),
      'directory',
    );
  }

  /** Strapi's own list says what is public now: it goes with the record, but for names. */
  private reports(query: Parameters): Promise<Paged<ListedReport>> {
    const fields = { 'fields[0]': 'title', 'fields[1]': 'year', 'fields[2]': 'publishedAt' };
    return this.get(withQuery('/api/reports', { ...fields, 'populate[0]': 'organization', ...query }), 'record');
  }

  private get<Answer>(path: string, source: AnswerSource): Promise<Answer> {
    if (source === 'directory') this.usesDirectory = true;
    return this.client.get<Answer>(path, source, this.head);
  }
}
