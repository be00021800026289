import { isReportYear } from '../../model';

export const pluginId = 'disclosure';
export const reportUid = 'api::report.report';
export const organizationUid = 'api::organization.organization';
/** Where an organization is kept; `create` instead of a document id makes one. */
export const organizationPath = (documentId: string): string =>
  `/content-manager/collection-types/${organizationUid}/${documentId}`;
/** The list of organizations. */
export const organizationsPath = `/content-manager/collection-types/${organizationUid}`;
/** Where people are invited and placed. */
export const peoplePath = '/settings/disclosure/people';
/** Where the stages of the review are set up. */
export const stagesPath = '/settings/disclosure/stages';
/** Where a report is edited; `create` instead of a document id begins one. */
export const reportPath = (documentId: string): string =>
  `/content-manager/collection-types/${reportUid}/${documentId}`;
/** In the address of a new report's form: whose report it is and of which year. */
export const beginning = {
  path: (organization: string, year: number): string =>
    `${reportPath('create')}?${new URLSearchParams({ organization, year: String(year) })}`,
  read(parameters: URLSearchParams): { organization: string | undefined; year: number | undefined } {
    const year = Number(parameters.get('year'));
    return {
      organization: parameters.get('organization') ?? undefined,
      year: isReportYear(year) ? year : undefined,
    };
  },
};
/** Where a report is read as it would stand in public. */
export const readingPath = (documentId: string): string => `/plugins/${pluginId}/reports/${documentId}/reading`;
/** In the address of the form: it is wanted even by those who may not edit. */
export const formParameter = 'form';
