/** JSON Schema of the report document, derived from a layout. */
import { reportYears } from '../document/report-year';
import type { CellType, Column, Layout, TablePart } from '../layout/declaration';
import { tableCodes } from '../layout/declaration';
import type { Label } from '../layout/label';
import { sectionsOf } from '../layout/sections';

export type JsonSchema = { readonly [keyword: string]: unknown };

const text = { type: 'string' } as const;
const optional = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: Record<string, unknown>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const named = ({ zh, en }: Label, schema: JsonSchema): JsonSchema => ({ title: zh, description: en, ...schema });

const cellSchema = ({ type, min, max }: CellType): JsonSchema => ({
  type: [type === 'integer' ? 'integer' : 'number', 'null'],
  minimum: min,
  maximum: max,
});

const columnProperties = (columns: readonly Column[]) =>
  Object.fromEntries(columns.map(({ code, label, cell }) => [code, named(label, cellSchema(cell))]));

const rowProperties = ({ rows, columns }: TablePart) =>
  rows.map(({ code, label }) => [code, named(label, object(columnProperties(columns)))] as const);

/** Definitions of the rich text that a chapter may hold. */
const textDefinitions: Record<string, JsonSchema> = {
  text: object({ type: { const: 'text' }, text, bold: { type: 'boolean' }, italic: { type: 'boolean' } }, [
    'type',
    'text',
  ]),
  link: object({ type: { const: 'link' }, url: text, children: arrayOf('text') }, ['type', 'url', 'children']),
  inline: { anyOf: [reference('text'), reference('link')] },
  paragraph: object({ type: { const: 'paragraph' }, children: arrayOf('inline') }, ['type', 'children']),
  heading: object(
    { type: { const: 'heading' }, level: { type: 'integer', minimum: 1, maximum: 6 }, children: arrayOf('inline') },
    ['type', 'level', 'children'],
  ),
  listItem: object({ type: { const: 'list-item' }, children: arrayOf('inline') }, ['type', 'children']),
  list: object(
    {
      type: { const: 'list' },
      format: { enum: ['ordered', 'unordered'] },
      children: { type: 'array', items: { anyOf: [reference('listItem'), reference('list')] } },
    },
    ['type', 'format', 'children'],
  ),
  block: { anyOf: [reference('paragraph'), reference('heading'), reference('list')] },
};

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function arrayOf(name: string): JsonSchema {
  return { type: 'array', items: reference(name) };
}

const explanation = object(
  { rule: text, path: text, evidence: optional(text), reason: text, public: { type: 'boolean' } },
  ['rule', 'path', 'reason'],
);

/**
 * The JSON Schema (draft 2020-12) of a report document in one layout. It says what `structure.*` says, but for repeated
 * chapters, control characters and the addresses of links.
 */
export function jsonSchema(layout: Layout): JsonSchema {
  const tables = tableCodes.map((code) => {
    const table = layout.tables[code];
    return [code, named(table.label, object(Object.fromEntries(table.parts.flatMap(rowProperties))))] as const;
  });
  const section = object(
    {
      chapter: { enum: sectionsOf(layout).map(({ code }) => code) },
      heading: optional(text),
      body: optional(arrayOf('block')),
    },
    ['chapter'],
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: layout.notice,
    ...object(
      {
        organization: { type: 'object', properties: { code: optional(text) } },
        year: { type: ['integer', 'null'], minimum: reportYears.first, maximum: reportYears.last },
        layout: { const: layout.code },
        title: optional(text),
        sections: { type: 'array', items: section },
        ...Object.fromEntries(tables),
        explanations: { type: 'array', items: explanation },
      },
      ['layout'],
    ),
    additionalProperties: true,
    $defs: textDefinitions,
  };
}
