import type { z } from 'zod';
import type { JsonSchema } from '../../../model';
import { parameterSchema } from './from-zod';
import type { Operation } from './operation';

function parameter(place: 'path' | 'query', name: string, schema: z.ZodType): JsonSchema {
  const described = parameterSchema(schema);
  return {
    name,
    in: place,
    required: place === 'path' || !schema.safeParse(undefined).success,
    schema: described,
    // Lists are written with commas between.
    ...(described.type === 'array' && { style: 'form', explode: false }),
  };
}

const ofShape = (place: 'path' | 'query', schemas: z.ZodObject | undefined): JsonSchema[] =>
  Object.entries(schemas?.shape ?? {}).map(([name, schema]) => parameter(place, name, schema as z.ZodType));

/** The parameters of a route, from the schemas by which it reads its address. */
export const parametersOf = ({ parameters, query, moreQuery = [] }: Operation): JsonSchema[] => [
  ...ofShape('path', parameters),
  ...ofShape('query', query),
  ...moreQuery,
];
