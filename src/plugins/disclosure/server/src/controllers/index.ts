import { check } from './check';
import { layouts } from './layouts';
import { publications } from './publications';

export const controllers = { check, layouts, publications };
