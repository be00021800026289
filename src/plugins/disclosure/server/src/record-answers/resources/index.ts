import { type RecordHandler, recordRoutes } from '../../routes/record';
import { formats } from '../formats';
import { patternOf } from '../pattern';
import { body } from './body';
import { list } from './list';
import { publication } from './publication';
import type { Resource } from './resource';
import { differences, versions } from './versions';

const inJson = formats.filter(({ name }) => name === 'json');
const inJsonOrPage = formats.filter(({ name }) => name === 'json' || name === 'html');

/** What answers a route, by its handler. Downloads are streams and no resources. */
const answering: Record<Exclude<RecordHandler, 'download'>, Omit<Resource, 'pattern'>> = {
  list: { formats: inJson, ask: list },
  body: { formats: inJsonOrPage, ask: body },
  publication: { formats, ask: publication },
  versions: { formats: inJson, ask: versions },
  differences: { formats: inJson, ask: differences },
};

export const resources: readonly Resource[] = recordRoutes.flatMap(({ path, handler }) =>
  handler === 'download' ? [] : [{ pattern: patternOf(path), ...answering[handler] }],
);
