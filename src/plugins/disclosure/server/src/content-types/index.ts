import publication from './publication/schema.json';

export const contentTypes = { publication: { schema: publication } };
