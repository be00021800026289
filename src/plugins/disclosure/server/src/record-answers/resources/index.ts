import { formats } from '../formats';
import { body } from './body';
import { list } from './list';
import { publication } from './publication';
import type { Resource } from './resource';
import { differences, versions } from './versions';

const inJson = formats.filter(({ name }) => name === 'json');
const inJsonOrPage = formats.filter(({ name }) => name === 'json' || name === 'html');

export const resources: readonly Resource[] = [
  { pattern: /^$/, formats: inJson, ask: list },
  { pattern: /^\/(?<organization>[^/.]+)(?:\.(?<format>[^/.]+))?$/, formats: inJsonOrPage, ask: body },
  {
    pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/.]+)(?:\.(?<format>[^/.]+))?$/,
    formats,
    ask: publication,
  },
  { pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/]+)\/versions$/, formats: inJson, ask: versions },
  { pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/]+)\/diff$/, formats: inJson, ask: differences },
];
