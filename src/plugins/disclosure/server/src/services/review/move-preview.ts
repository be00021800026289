import type { Core } from '@strapi/strapi';
import type { MovePreview } from '#contracts/review';
import { canonicalDigest, explanationOf, label } from '#model';
import { invalidAt } from '../../errors';
import { comments } from '../comments';
import { deadlineOf } from '../desk/deadline';
import { moves } from './moves';
import { type Asking, requirePerson } from './person';
import { recipients } from './recipients';

/** What a move would bring with it: to whom the report comes, until when, and what goes along. */
export const movePreview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws 400 no such stage; 404 not their report */
  async of(documentId: string, to: string, asking: Asking): Promise<MovePreview> {
    const person = await requirePerson(strapi, asking);
    const { report, document, stages, events, judgement } = await moves({ strapi }).situationOf(documentId, person);
    if (!stages.some(({ code }) => code === to))
      throw invalidAt(['to'], label(`没有这个环节：${to}`, `There is no such stage: ${to}`));
    const back = events.findLast(({ kind }) => kind === 'sendBack');
    const { organization, year } = report;
    return {
      recipients: await recipients({ strapi }).named(report, to, person.id),
      deadline: organization && year !== null ? deadlineOf(organization, year) : null,
      explained: judgement.findings.flatMap((finding) => {
        const explanation = finding.severity === 'warning' ? explanationOf(finding, document.explanations) : undefined;
        return explanation ? [{ path: finding.path, message: finding.message, reason: explanation.reason }] : [];
      }),
      openComments: await comments({ strapi }).open(documentId),
      isUnchanged: back !== undefined && back.digest === canonicalDigest(document),
    };
  },
});
