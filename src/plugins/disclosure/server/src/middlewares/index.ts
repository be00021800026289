import { accountsByName } from './accounts-by-name';
import { databaseFaults } from './database-faults';
import { defaultPopulate } from './default-populate';
import { errorDetails } from './error-details';
import { files } from './files';
import { graphqlRequest } from './graphql-request';
import { input } from './input';
import { noQuery } from './no-query';
import { sentRevision } from './sent-revision';
import { smallBody } from './small-body';
import { writtenAnswer } from './written-answer';

export const middlewares = {
  'accounts-by-name': accountsByName,
  'database-faults': databaseFaults,
  'default-populate': defaultPopulate,
  'error-details': errorDetails,
  files,
  'graphql-request': graphqlRequest,
  input,
  'no-query': noQuery,
  'sent-revision': sentRevision,
  'small-body': smallBody,
  'written-answer': writtenAnswer,
};
