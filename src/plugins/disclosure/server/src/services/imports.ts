import type { Core } from '@strapi/strapi';
import { canonicalDigest, fromRows, label, type ReportDocument, updatedBy } from '../../../model';
import { reportInput } from '../content-types/inputs';
import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { noOrganization } from '../errors/no-organization';
import { evidence } from '../exchange/mapping/evidence';
import type { Guess } from '../exchange/mapping/notes';
import type { ImportedDocument } from '../exchange/report/imported-report';
import { reportBody } from './report-body';
import type { StoredVersion } from './reports';

export interface ImportedDraft {
  outcome: 'created' | 'updated' | 'unchanged';
  documentId: string;
  organization: { code: string; name: string };
  /** How the organization was told from others, where its name alone does not say it. */
  guess?: Guess;
}

/** The stage in which the office itself still writes. */
const openStage = 'drafting';

/** Turns imported reports into drafts. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  /** @throws a 400 that names whom the report may be from, where that cannot be told */
  const findOrganization = async (document: ImportedDocument, fileName: string) => {
    const { code, name } = document.organization;
    const { bodies, guess } = await reportBody({ strapi }).of(document, fileName);
    const [organization, ...others] = bodies;
    if (organization && others.length === 0 && (guess?.confidence ?? 1) > evidence.confidence.asked)
      return { organization, guess };
    if (code !== null) throw invalidAt(['organization'], noOrganization(code));
    const candidates = guess && label(`（${guess.reason.zh}）`, ` (${guess.reason.en})`);
    throw invalidAt(
      ['organization'],
      label(
        `没有认出机关，请用 --organization 指明代码：${name ?? ''}${candidates?.zh ?? ''}`,
        `The organization was not recognised; name its code with --organization: ${name ?? ''}${candidates?.en ?? ''}`,
      ),
    );
  };

  const findDraft = (organization: string, year: number): Promise<StoredVersion | null> =>
    strapi.db.query(reportUid).findOne({
      where: { year, publishedAt: null, organization: { documentId: organization } },
      populate: {
        organization: true,
        sections: true,
        proactive: true,
        applications: true,
        remedies: true,
        explanations: true,
      },
    });

  const update = async (
    document: ReportDocument,
    draft: StoredVersion,
    organization: string,
  ): Promise<ImportedDraft['outcome']> => {
    const stored = fromRows(draft);
    const wanted = updatedBy(document, stored);
    if (canonicalDigest(wanted) === canonicalDigest(stored)) return 'unchanged';
    if (draft.stage !== openStage)
      throw invalidAt(
        ['stage'],
        label('该报告已提交审核，不能通过导入修改', 'The report is under review, so that an import does not change it'),
      );
    const data: Record<string, unknown> = { ...reportInput(wanted, organization), revision: draft.revision };
    await strapi.documents(reportUid).update({ documentId: draft.documentId, data });
    return 'updated';
  };

  return {
    /**
     * Creates the draft of a report, or brings the draft of the same organization and year up to date. The same result
     * whether it runs once or twice.
     *
     * @throws a 400 where organization or year are not known, or the report may not be changed
     */
    async importDraft(document: ImportedDocument, fileName: string): Promise<ImportedDraft> {
      const { organization, guess } = await findOrganization(document, fileName);
      if (document.year === null)
        throw invalidAt(
          ['year'],
          label('没有认出年度，请用 --year 指明', 'The year was not recognised; name it with --year'),
        );
      const { code, name } = organization;
      const draft = await findDraft(organization.documentId, document.year);
      if (draft) {
        const outcome = await update(document, draft, organization.documentId);
        return { outcome, documentId: draft.documentId, organization: { code, name }, ...(guess && { guess }) };
      }
      const data = reportInput(document, organization.documentId);
      const { documentId } = await strapi.documents(reportUid).create({ data });
      return { outcome: 'created', documentId, organization: { code, name }, ...(guess && { guess }) };
    },
  };
};
