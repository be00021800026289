import type { Core } from '@strapi/strapi';
import type { Caller } from '#input/caller';
import type { UploadedFile } from '#input/uploaded-file';
import type { RegisterCountResponse, RegisterMappingResponse, RegisterQuestion } from '../../../contracts/registers';
import {
  type CheckContext,
  isRecord,
  label,
  layoutForYear,
  mergeChoices,
  noChoices,
  type RegisterChoices,
  registerFindings,
} from '../../../model';
import { organizationUid, registerMappingUid } from '../content-types/uids';
import { invalidAt, notFound } from '../errors';
import { noOrganization } from '../errors/no-organization';
import { type Checked, checkContexts } from './check-contexts';
import { visible } from './desk/visible';
import { importPreview } from './import-preview';

/** Headings and words that are kept for one organization. */
const mostKept = 2_000;

/** Registers of applications: counted for a report, never stored. What their words mean is kept for the organization. */
export const registers = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(registerMappingUid);

  async function kept(organizationCode: string): Promise<RegisterChoices> {
    const row = await query().findOne({ where: { organizationCode } });
    if (!row || !isRecord(row.columns) || !isRecord(row.values)) return noChoices;
    return { columns: { ...row.columns }, values: { ...row.values } } as RegisterChoices;
  }

  /** What is known of an organization before its register is read; 404 where the caller may not see it. */
  async function knownTo(caller: Caller, code: string | undefined, year: number) {
    if (code === undefined) return { choices: noChoices, context: {} };
    const where = await visible(strapi, caller).organizations({ code });
    if ((await strapi.db.query(organizationUid).count({ where })) === 0)
      throw notFound(['organization'], noOrganization(code));
    return known(code, year);
  }

  /** @throws a 404 for an organization that does not exist */
  async function known(code: string, year: number): Promise<{ choices: RegisterChoices; context: CheckContext }> {
    const select = ['id', 'code', 'kind'];
    const organization: Checked | null = await strapi.db.query(organizationUid).findOne({ where: { code }, select });
    if (!organization) throw notFound(['organization'], noOrganization(code));
    return { choices: await kept(code), context: await checkContexts({ strapi }).of(organization, year) };
  }

  return {
    known,

    /** @throws a 403, 413, 400 or 429 as an import does; 404 for an organization that the caller may not see */
    async count(caller: Caller, files: UploadedFile[], question: RegisterQuestion): Promise<RegisterCountResponse> {
      const { year, layout = layoutForYear(year), organization } = question;
      const { choices, context } = await knownTo(caller, organization, year);
      const asked = { year, layout, choices: mergeChoices(choices, question.choices ?? noChoices) };
      const counted = await importPreview({ strapi }).countRegister(caller, files, asked);
      return {
        data: { ...counted, layout, findings: registerFindings(counted, { year, layout }, context), kept: choices },
      };
    },

    /** Keeps choices for an organization whose reports the caller may edit. */
    async keep(caller: Caller, code: string, choices: RegisterChoices): Promise<RegisterMappingResponse> {
      importPreview({ strapi }).refuseWhoMayNot(caller);
      const where = await visible(strapi, caller).organizations({ code });
      if ((await strapi.db.query(organizationUid).count({ where })) === 0)
        throw notFound(['organization'], noOrganization(code));
      return await strapi.db.transaction(async () => {
        const merged = mergeChoices(await kept(code), choices);
        const words = Object.values(merged.values).flatMap((means) => Object.keys(means));
        if (words.length + Object.keys(merged.columns).length > mostKept)
          throw invalidAt(['values'], label('对应关系过多', 'Too many words to keep'));
        const updated = await query().updateMany({ where: { organizationCode: code }, data: { ...merged } });
        if (updated.count === 0) await query().create({ data: { organizationCode: code, ...merged } });
        return { data: merged };
      });
    },
  };
};
