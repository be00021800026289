import comment from './comment/schema.json';
import consolidated from './consolidated/schema.json';
import judgement from './judgement/schema.json';
import publication from './publication/schema.json';
import registerMapping from './register-mapping/schema.json';
import reminder from './reminder/schema.json';
import reviewEvent from './review-event/schema.json';
import stage from './stage/schema.json';
import writer from './writer/schema.json';

export const contentTypes = {
  comment: { schema: comment },
  consolidated: { schema: consolidated },
  judgement: { schema: judgement },
  publication: { schema: publication },
  'register-mapping': { schema: registerMapping },
  reminder: { schema: reminder },
  'review-event': { schema: reviewEvent },
  stage: { schema: stage },
  writer: { schema: writer },
};
