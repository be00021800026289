import { check } from './check';
import { desk } from './desk';
import { draftFiles } from './draft-files';
import { imports } from './imports';
import { layouts } from './layouts';
import { publications } from './publications';
import { review } from './review';
import { stages } from './stages';

export const controllers = { check, desk, draftFiles, imports, layouts, publications, review, stages };
