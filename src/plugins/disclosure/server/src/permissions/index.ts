export { registerActions } from './actions';
export { registerContentManagerCounts } from './content-manager-counts';
export { registerContentManagerScope } from './content-manager-scope';
export { registerScopeCondition } from './scope-condition';
