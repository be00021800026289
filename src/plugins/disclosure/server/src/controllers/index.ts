import { check } from './check';
import { desk } from './desk';
import { layouts } from './layouts';
import { publications } from './publications';

export const controllers = { check, desk, layouts, publications };
