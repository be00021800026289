import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { measureQuery } from './measure';
import { checkDepth, checkLength, type Path } from './tally';

/** Operators of filters as GraphQL writes them; in Strapi's own form they begin with a `$`. */
const operators = new Set(
  (
    'and or not eq eqi ne nei lt lte gt gte in notIn null notNull between ' +
    'contains containsi notContains notContainsi startsWith startsWithi endsWith endsWithi'
  ).split(' '),
);

type Values = Record<string, unknown>;

/** What a query of Strapi says as well; every other argument has its own schema. */
const measured = new Set(['filters', 'sort', 'pagination']);

/** Filters in Strapi's form. */
function inStrapisForm(filters: unknown, path: Path): unknown {
  checkDepth(path);
  if (Array.isArray(filters)) return filters.map((item, index) => inStrapisForm(item, [...path, index]));
  if (typeof filters !== 'object' || filters === null) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => [
      operators.has(key) ? `$${key}` : key,
      inStrapisForm(value, [...path, key]),
    ]),
  );
}

function measureField({ name, alias, arguments: given = [] }: FieldNode, variables: Values): void {
  const path: Path = [(alias ?? name).value];
  const query: Values = {};
  for (const { name: argument, value } of given) {
    const said: unknown = valueFromASTUntyped(value, variables);
    if (measured.has(argument.value)) query[argument.value] = said;
    else checkLength(said, [...path, argument.value]);
  }
  measureQuery({ ...query, filters: inStrapisForm(query.filters, [...path, 'filters']) }, path);
}

function defaultOf({ variable, defaultValue }: VariableDefinitionNode): [string, unknown][] {
  return defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [];
}

/** Measures what each field asks for against the limits that hold for REST as well. */
export function measureDocument(document: DocumentNode, variables: Values): void {
  const defaults = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []).flatMap(defaultOf) : [],
  );
  // Operations may give one variable several defaults; whichever is asked for, each is measured.
  const sets = [Object.fromEntries(defaults), Object.fromEntries(defaults.toReversed())];
  for (const set of sets) visit(document, { Field: (field) => measureField(field, { ...set, ...variables }) });
}
