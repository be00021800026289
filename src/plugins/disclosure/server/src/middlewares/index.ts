import { defaultPopulate } from './default-populate';
import { errorDetails } from './error-details';
import { graphqlRequest } from './graphql-request';
import { input } from './input';
import { noQuery } from './no-query';
import { smallBody } from './small-body';

export const middlewares = {
  'default-populate': defaultPopulate,
  'error-details': errorDetails,
  'graphql-request': graphqlRequest,
  input,
  'no-query': noQuery,
  'small-body': smallBody,
};
