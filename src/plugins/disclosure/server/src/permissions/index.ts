export { registerActions } from './actions';
export { registerContentManagerBulk } from './content-manager-bulk';
export { registerContentManagerCounts } from './content-manager-counts';
export { keepRelationRefusals, registerContentManagerScope } from './content-manager-scope';
export { registerScopeCondition } from './scope-condition';
