export const reportUid = 'api::report.report';
export const organizationUid = 'api::organization.organization';
export const publicationUid = 'plugin::disclosure.publication';
export const stageUid = 'plugin::disclosure.stage';
export const reviewEventUid = 'plugin::disclosure.review-event';
