import { hasAction } from './has-action';
import { inScope } from './in-scope';

export const policies = { 'has-action': hasAction, 'in-scope': inScope };
