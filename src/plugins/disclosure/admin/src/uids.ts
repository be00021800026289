export const pluginId = 'disclosure';
export const reportUid = 'api::report.report';
/** Where a report is edited; `create` instead of a document id begins one. */
export const reportPath = (documentId: string): string =>
  `/content-manager/collection-types/${reportUid}/${documentId}`;
