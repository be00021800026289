import { parse } from '../../input/parse';
import { bodyParameters, languageParameters } from '../../input/record';
import { noParameters } from '../../input/schemas';
import { getService } from '../../services';
import { addressesOf } from '../addresses';
import { pageAnswer } from '../page-answer';
import { bodyPage } from '../pages/body';
import { type Asker, jsonAnswer, type Question } from './resource';

/** The years of one body; as a page for a browser. */
export function body(path: Record<string, string>, query: unknown, { format, language }: Asker): Question {
  const { organization } = parse(bodyParameters, path);
  const isPage = format.name === 'html';
  const { lang } = isPage ? parse(languageParameters, query) : { ...parse(noParameters, query), lang: undefined };
  return {
    parameters: { organization, lang, accepted: isPage ? (lang ?? language) : undefined },
    async answer(strapi) {
      const found = await getService(strapi, 'publicBodies').one(organization);
      if (!isPage) return jsonAnswer(found, 'Accept, Accept-Encoding');
      const reader = { language: lang ?? language, addresses: addressesOf(strapi, lang) };
      return pageAnswer(bodyPage(reader, found), lang);
    },
  };
}
