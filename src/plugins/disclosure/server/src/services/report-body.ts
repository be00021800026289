import type { Core } from '@strapi/strapi';
import { plainText } from '../../../model';
import { organizationUid, publicationUid } from '../content-types/uids';
import { type RecognisedBody, type RegisteredBody, recogniseBody } from '../exchange/bodies/recognise-body';
import type { ImportedDocument } from '../exchange/report/imported-report';

/** An organization with the names under which it published before. */
interface Body extends RegisteredBody {
  documentId: string;
}

type Where = Record<string, unknown>;

/** Chapters in which a report may name its body, beside its title. */
const naming: ReadonlySet<string> = new Set(['preface', 'closing']);

/** Whose report a file holds, among the organizations that are registered. */
export const reportBody = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Names on the record that are no longer the bodies' own. */
  async function formerNames(): Promise<Map<string, string[]>> {
    const { tableName } = strapi.db.metadata.get(publicationUid);
    const rows: { code: string; name: string }[] = await strapi.db
      .getConnection(tableName)
      .distinct({ code: 'organization_code', name: 'organization_name' });
    const names = new Map<string, string[]>();
    for (const { code, name } of rows) names.set(code, [...(names.get(code) ?? []), name]);
    return names;
  }

  async function registered(where: Where): Promise<Body[]> {
    const select = ['documentId', 'code', 'name'];
    const bodies: Omit<Body, 'formerNames'>[] = await strapi.db
      .query(organizationUid)
      .findMany({ where, select, orderBy: { code: 'asc' } });
    const former = await formerNames();
    return bodies.map(({ documentId, code, name }) => ({
      documentId,
      code,
      name,
      formerNames: (former.get(code) ?? []).filter((one) => one !== name),
    }));
  }

  return {
    /**
     * @param fileName may name the body, where the report itself does not
     * @param where which organizations may be meant, as a condition for the database
     */
    async of(
      { organization, title, sections }: ImportedDocument,
      fileName: string,
      where: Where = {},
    ): Promise<RecognisedBody<Body>> {
      const bodies = await registered(
        organization.code === null ? where : { $and: [where, { code: organization.code }] },
      );
      if (organization.code !== null) return { bodies };
      const texts = sections.filter(({ chapter }) => naming.has(chapter)).map(({ body }) => plainText(body));
      return recogniseBody(organization.name ?? null, [fileName, title ?? '', ...texts], bodies);
    },
  };
};
