import { type JsonSchema, jsonSchema, layouts } from '../../../model';
import { reference } from './operation';

const nameOfPart = (part: string): string => `Rich${part.charAt(0).toUpperCase()}${part.slice(1)}`;
const nameOfDocument = (layout: string): string => `ReportDocument_${layout}`;

/** References to definitions of a schema's own become references to schemas of the whole document. */
function relocated<Value>(value: Value): Value {
  const json = JSON.stringify(value).replace(/"#\/\$defs\/(\w+)"/g, (_, part: string) =>
    JSON.stringify(reference(nameOfPart(part)).$ref),
  );
  return JSON.parse(json);
}

/** What every published document holds, whatever its layout. */
const whole = ['year', 'title', 'sections', 'proactive', 'applications', 'remedies', 'explanations'];

/** Report documents, layout by layout, as the model declares them; and publications, which hold one. */
export function documentSchemas(): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  const codes = Object.keys(layouts);
  for (const layout of Object.values(layouts)) {
    const { $schema: _dialect, $defs, ...schema } = jsonSchema(layout);
    schemas[nameOfDocument(layout.code)] = relocated(schema);
    for (const [part, definition] of Object.entries($defs ?? {})) schemas[nameOfPart(part)] = relocated(definition);
  }
  const documents = codes.map((code) => reference(nameOfDocument(code)));
  return {
    ...schemas,
    ReportDocument: { oneOf: documents },
    Publication: {
      oneOf: documents.map((document) => ({
        allOf: [document, reference('PublicationFacts')],
        required: whole,
      })),
    },
    // A document without its layout is read by its year; a malformed one is told where.
    CheckRequest: {
      anyOf: [
        {
          type: 'object',
          properties: { document: { type: 'object' }, previous: { type: ['object', 'null'] } },
          required: ['document'],
          additionalProperties: false,
        },
        reference('ReportDocument'),
        { type: 'object', not: { required: ['document'] } },
      ],
    },
  };
}
