import type { Operation } from '../operation';
import { aboutOperations } from './about';
import { contentOperations } from './content';
import { figureOperations } from './figures';
import { layoutOperations } from './layouts';
import { recordOperations } from './record';

/** Every public route. */
export const operations: readonly Operation[] = [
  ...recordOperations,
  ...figureOperations,
  ...layoutOperations,
  ...contentOperations,
  ...aboutOperations,
];
