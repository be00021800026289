import { label } from '../../../model';
import { invalidAt } from '../errors';
import { databaseRefusal, isDuplicate } from '../errors/database';
import type { About } from './stored';

const codeTaken = label('已有使用这个代码的机关', 'Another organization has this code');

/**
 * The last net below the checks that name a path: where a database refuses a value or gives up on two writers, the
 * client is told so instead of "internal error".
 */
export function refusalByDatabase(about: About, error: unknown): Error | undefined {
  // An organization's code is all that has to be its own. Strapi's validation would ask for it before: a query of which
  // nobody hears when the database goes away, so that the request would never end.
  if (about === 'organization' && isDuplicate(error)) return invalidAt(['code'], codeTaken);
  return databaseRefusal(error);
}
