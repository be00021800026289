import { board } from './board';
import { check } from './check';
import { comments } from './comments';
import { desk } from './desk';
import { draftFiles } from './draft-files';
import { imports } from './imports';
import { interfaces } from './interfaces';
import { layouts } from './layouts';
import { openData } from './open-data';
import { organizationLists } from './organization-lists';
import { people } from './people';
import { publications } from './publications';
import { registers } from './registers';
import { review } from './review';
import { stages } from './stages';
import { statistics } from './statistics';

export const controllers = {
  board,
  check,
  comments,
  desk,
  draftFiles,
  imports,
  interfaces,
  layouts,
  openData,
  organizationLists,
  people,
  publications,
  registers,
  review,
  stages,
  statistics,
};
