export const reportUid = 'api::report.report';
export const organizationUid = 'api::organization.organization';
export const publicationUid = 'plugin::disclosure.publication';
