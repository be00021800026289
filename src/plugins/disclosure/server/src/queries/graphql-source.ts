import { type DocumentNode, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql';
import { label } from '../../../model';
import { invalidAt } from '../errors';

/** A report written out in a query takes some two thousand. */
const mostTokens = 10_000;
/** Brackets within brackets; what reads them does so by recursion. */
const deepest = 60;

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses by its words alone what would keep a parser busy. */
function checkWords(query: string): void {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    const { kind } = lexer.token;
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    if (depth > deepest) throw invalidAt(['query'], label('嵌套过深', 'The query is nested too deep'));
    if (count > mostTokens)
      throw invalidAt(['query'], label('查询过长', `The query has more than ${mostTokens} words`));
  }
}

/** Which fragments each fragment spreads, by name. */
function spreads(document: DocumentNode): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const names: string[] = [];
    visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
    found.set(definition.name.value, names);
  }
  return found;
}

/** Whether a fragment spreads itself, directly or through others. */
function hasCircle(document: DocumentNode): boolean {
  const open = spreads(document);
  // Takes away fragments that spread no fragment still open; a circle is what remains.
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const [name, names] of open) if (!names.some((other) => open.has(other))) open.delete(name);
  }
  return open.size > 0;
}

/** Whether it is GraphQL or not; if not, the server says so itself, and where. */
function ifGraphql<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as Error).name === 'GraphQLError') return undefined;
    throw error;
  }
}

/**
 * A query as it may be worked on: 400 where it is too long, nested too deep, or where fragments spread each other in a
 * circle, since the rule that limits depth would follow that for ever. `undefined` where it is no GraphQL.
 */
export function readSource(query: string): DocumentNode | undefined {
  const document = ifGraphql(() => {
    checkWords(query);
    return parse(query, { noLocation: true });
  });
  if (document && hasCircle(document))
    throw invalidAt(['query'], label('片段互相引用', 'Fragments spread each other in a circle'));
  return document;
}
