import { z } from 'zod';
import { publicShapes } from '../../../contracts';
import type { JsonSchema } from '../../../model';
import { inAddress } from '../input/schemas';

const isUnbounded = (bound: unknown) => Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER;

/** Zod bounds every whole number by what JavaScript counts exactly, and spells dates out: no rules of ours. */
function withoutExtras(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (isUnbounded(schema.minimum)) delete schema.minimum;
  if (isUnbounded(schema.maximum)) delete schema.maximum;
}

/** The schema of a parameter as it stands in an address. */
export function parameterSchema(parameter: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(parameter, {
    override({ zodSchema, jsonSchema }) {
      const written = zodSchema instanceof z.ZodType ? inAddress.get(zodSchema) : undefined;
      if (written) {
        for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
        Object.assign(jsonSchema, written);
      }
      withoutExtras(jsonSchema);
    },
  });
  return schema;
}

/** The shapes that the contracts name. */
export function contractSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(publicShapes, {
    uri: (id) => `#/components/schemas/${id}`,
    // An object that is not strict stays open: other schemas add to it.
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const { description } = (zodSchema instanceof z.ZodType && publicShapes.get(zodSchema)) || {};
      if (description) jsonSchema.description = description;
      withoutExtras(jsonSchema);
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}
