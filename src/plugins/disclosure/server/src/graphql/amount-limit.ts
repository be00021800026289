import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** More fields than any one screen asks for; aliases would otherwise multiply one costly query at will. */
const mostFields = 1_000;

/** Counts the fields that an operation asks for, those of its fragments each time they are spread. */
function countFields(context: ValidationContext, selections: SelectionSetNode | undefined, open: Set<string>): number {
  let count = 0;
  for (const selection of selections?.selections ?? []) {
    if (count > mostFields) return count;
    if (selection.kind === Kind.FIELD) count += 1 + countFields(context, selection.selectionSet, open);
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(context, selection.selectionSet, open);
    else if (!open.has(selection.name.value)) {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      count += countFields(context, fragment?.selectionSet, new Set([...open, name]));
    }
  }
  return count;
}

/** A validation rule: an operation may ask for a limited number of fields. */
export function amountLimit(context: ValidationContext) {
  return {
    Document() {
      for (const definition of context.getDocument().definitions)
        if (
          definition.kind === Kind.OPERATION_DEFINITION &&
          countFields(context, definition.selectionSet, new Set()) > mostFields
        )
          context.reportError(new GraphQLError(`The operation asks for more than ${mostFields} fields`));
    },
  };
}
