/** Parameters as they were parsed: plain texts and numbers. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** What an address says, and the part of it below which the record lies. */
interface Address {
  /** As it stands in the request. */
  url: string;
  /** Where the record begins, such as `/api/disclosure/publications`. */
  prefix: string;
  /** What follows, decoded, without a slash at its end. */
  below: string;
  /** Parts of the path by their names. */
  path: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether an address says what it asks in the plain way: each parameter once, each value as it is written plainly,
 * nothing else. Whoever writes it in other ways can do so without end; those answers are not kept.
 */
export function isCanonical({ url, prefix, below, path }: Address, parameters: Parameters): boolean {
  const [before, query, ...more] = url.split('?');
  if (before !== `${prefix}${below}` || more.length > 0) return false;
  const pairs = query === undefined ? [] : query.split('&').map((pair) => pair.split('='));
  const names = pairs.map(([name = '']) => name);
  const isPlain = (name: string, text: string | undefined) =>
    Object.hasOwn(parameters, name) && text === String(parameters[name]);
  return (
    new Set(names).size === names.length &&
    pairs.every(([name = '', text, ...rest]) => rest.length === 0 && isPlain(name, text)) &&
    Object.entries(path).every(([name, text]) => !Object.hasOwn(parameters, name) || isPlain(name, text))
  );
}
