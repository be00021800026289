import { check } from './check';
import { desk } from './desk';
import { layouts } from './layouts';
import { publications } from './publications';
import { review } from './review';
import { stages } from './stages';

export const controllers = { check, desk, layouts, publications, review, stages };
