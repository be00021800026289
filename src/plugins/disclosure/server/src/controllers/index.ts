import { check } from './check';
import { layouts } from './layouts';

export const controllers = { check, layouts };
