import { hasAction } from './has-action';
import { inScope } from './in-scope';
import { readableQuery } from './readable-query';

export const policies = { 'has-action': hasAction, 'in-scope': inScope, 'readable-query': readableQuery };
