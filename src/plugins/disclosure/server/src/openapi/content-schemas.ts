import type { Core, Struct } from '@strapi/strapi';
import type { JsonSchema } from '../../../model';
import { organizationUid, reportUid } from '../content-types/uids';
import { reference } from './operation';

type Attribute = Struct.SchemaAttributes[string];

const nameOfUid = (uid: string): string =>
  (uid.split('.').at(-1) ?? uid).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const scalars: Readonly<Record<string, JsonSchema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  enumeration: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  datetime: { type: 'string', format: 'date-time' },
  blocks: { type: 'array', items: reference('RichBlock') },
};

const isPublic = (attribute: Attribute): boolean =>
  !('private' in attribute && attribute.private) && !('target' in attribute && attribute.target.startsWith('admin::'));

/** What an attribute holds; `null` where nothing was entered. */
function attributeSchema(attribute: Attribute): JsonSchema {
  if (attribute.type === 'relation' && 'target' in attribute)
    return { anyOf: [reference(nameOfUid(attribute.target)), { type: 'null' }] };
  if (attribute.type === 'component') return { type: 'array', items: reference(nameOfUid(attribute.component)) };
  const { type, ...scalar } = scalars[attribute.type] ?? {};
  const values = 'enum' in attribute ? { enum: [...attribute.enum, null] } : {};
  return { ...scalar, ...(type !== undefined && { type: [type, 'null'] }), ...values };
}

const propertiesOf = (schema: Pick<Struct.Schema, 'attributes'>): [string, JsonSchema][] =>
  Object.entries(schema.attributes)
    .filter(([, attribute]) => isPublic(attribute))
    .map(([name, attribute]) => [name, attributeSchema(attribute)]);

const object = (properties: Record<string, JsonSchema>, required: string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const entry = { id: { type: 'integer' }, documentId: { type: 'string' } };

/** Schemas of what the content API answers and takes, from the content types themselves. */
export function contentSchemas(strapi: Core.Strapi): Record<string, JsonSchema> {
  const components = Object.values(strapi.components).map((component): [string, JsonSchema] => {
    const properties = { id: { type: 'integer' }, ...Object.fromEntries(propertiesOf(component)) };
    return [nameOfUid(component.uid), object(properties, ['id'])];
  });
  const uids = [reportUid, organizationUid] as const;
  const types = uids.flatMap((uid) => typeSchemas(nameOfUid(uid), strapi.contentType(uid)));
  return Object.fromEntries([...components, ...types]);
}

function typeSchemas(name: string, type: Struct.ContentTypeSchema): [string, JsonSchema][] {
  const meta = { type: 'object' };
  const answered = object(
    { ...entry, ...Object.fromEntries(propertiesOf(type)) },
    // `fields` may leave out everything else.
    ['id', 'documentId'],
  );
  const written = object({ ...entry, revision: { type: 'integer' } }, ['id', 'documentId']);
  const list = object({ pagination: reference('Pagination') }, ['pagination']);
  return [
    [name, answered],
    [`${name}Response`, object({ data: reference(name), meta }, ['data', 'meta'])],
    [`${name}sResponse`, object({ data: { type: 'array', items: reference(name) }, meta: list }, ['data', 'meta'])],
    [`Written${name}`, object({ data: { anyOf: [written, reference(name)] }, meta }, ['data', 'meta'])],
    [`${name}Request`, object({ data: { type: 'object' } }, ['data'])],
  ];
}
