import type { Core } from '@strapi/strapi';
import { firstStage, lastStage } from '#model';
import type { Actor } from '../actor';
import type { StoredVersion } from '../reports';
import { reviewEvents } from './events';
import { type MailRecipient, recipients } from './recipients';
import { stages } from './stages';

/** Tells people by e-mail that a report has come to them, through whatever provider Strapi's e-mail plugin has. */
export const reviewMail = ({ strapi }: { strapi: Core.Strapi }) => {
  const users = (where: Record<string, unknown>): Promise<MailRecipient[]> =>
    strapi.db.query('admin::user').findMany({
      where: { ...where, isActive: true, blocked: { $ne: true } },
      select: ['id', 'email'],
      populate: ['roles'],
    });

  async function submitter(report: StoredVersion): Promise<MailRecipient[]> {
    const events = await reviewEvents({ strapi }).of(report.documentId);
    const submission = events.findLast(({ kind }) => kind === 'submit');
    return submission?.actorId ? users({ id: submission.actorId }) : [];
  }

  async function send(report: StoredVersion, stage: string, actor: Actor): Promise<void> {
    const ownersTurn = stage === firstStage || stage === lastStage;
    const decide = stage === firstStage ? [] : await recipients({ strapi }).at(report, stage);
    const told = [...(ownersTurn ? await submitter(report) : []), ...decide];
    const addressees = told.filter(({ id }, position) => told.findIndex((other) => other.id === id) === position);
    const name = (await stages({ strapi }).list()).find(({ code }) => code === stage)?.name ?? stage;
    const address = `${strapi.config.get('admin.absoluteUrl')}/content-manager/collection-types/api::report.report/${report.documentId}`;
    for (const { id, email } of addressees)
      if (id !== actor.actorId)
        await strapi
          .plugin('email')
          .service('email')
          .send({
            to: email,
            subject: `${report.title} → ${name}`,
            text: [
              `《${report.title}》由${actor.actorName}送入“${name}”。`,
              `"${report.title}" was moved into the stage "${name}" by ${actor.actorName}.`,
              address,
            ].join('\n\n'),
          });
  }

  return {
    /**
     * A report has arrived at a stage: to those who decide there, or, at the beginning and the end, to whoever
     * submitted it. Off unless the plugin's setting `reviewMail` is on; a provider that fails is logged, the move stands.
     */
    async arrived(report: StoredVersion, stage: string, actor: Actor): Promise<void> {
      if (strapi.config.get('plugin::disclosure.reviewMail') !== true) return;
      try {
        await send(report, stage, actor);
      } catch (error) {
        strapi.log.error(`No mail was sent about report ${report.documentId}: ${error}`);
      }
    },
  };
};
