import publication from './publication/schema.json';
import reviewEvent from './review-event/schema.json';
import stage from './stage/schema.json';

export const contentTypes = {
  publication: { schema: publication },
  'review-event': { schema: reviewEvent },
  stage: { schema: stage },
};
