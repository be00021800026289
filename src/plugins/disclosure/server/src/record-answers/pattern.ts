/**
 * What an address has to be for a declared route: `:name` is a part of it and a group of the match, and what follows a
 * question mark may be missing together with the dot before it. A part that may have a suffix holds no dot.
 *
 * @param path as in `routes/record.ts`, such as `/publications/:organization.:format?`
 */
export const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replace(/:(\w+)\\\.:(\w+)\?$/, '(?<$1>[^/.]+)(?:\\.(?<$2>[^/.]+))?')
      .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`,
  );
