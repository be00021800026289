import type { Core } from '@strapi/strapi';
import { diff, label } from '#model';
import { notFound } from '../../errors';
import { parse } from '../../input/parse';
import { diffParameters, pathParameters } from '../../input/record';
import { noParameters } from '../../input/schemas';
import { getService } from '../../services';
import type { Answer } from '../answer';
import { jsonAnswer, type Question } from './resource';

/** The versions of a report that can be read. */
export function versions(path: Record<string, string>, query: unknown): Question {
  const { organization, year } = parse(pathParameters, path);
  parse(noParameters, query);
  return {
    parameters: { organization, year },
    async answer(strapi) {
      const rows = await getService(strapi, 'publicRecord').versions(organization, year);
      return jsonAnswer({
        data: rows.map(({ version, at, digest, link, note }) => ({ version, publishedAt: at, digest, link, note })),
      });
    },
  };
}

/** What differs between two versions. */
export function differences(path: Record<string, string>, query: unknown): Question {
  const { organization, year } = parse(pathParameters, path);
  const { from, to } = parse(diffParameters, query);
  return {
    parameters: { organization, year, from, to },
    answer: (strapi) => differencesOf(strapi, organization, year, { from, to }),
  };
}

/** Without `to` the newest version, without `from` the one before. */
async function differencesOf(
  strapi: Core.Strapi,
  organization: string,
  year: number,
  { from, to }: { from?: number; to?: number },
): Promise<Answer> {
  const record = getService(strapi, 'publicRecord');
  const after = await record.find(organization, year, to);
  const earlier = (await record.versions(organization, year)).filter(({ version }) => version < after.version).at(-1);
  const wanted = from ?? earlier?.version;
  if (wanted === undefined)
    throw notFound(
      ['from'],
      label(`第 ${after.version} 版之前没有版本`, `There is no version before version ${after.version}`),
    );
  const before = await record.find(organization, year, wanted);
  return jsonAnswer({ data: diff(JSON.parse(before.document), JSON.parse(after.document)) });
}
