import { hasAction } from './has-action';

export const policies = { 'has-action': hasAction };
