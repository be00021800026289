import type { Core } from '@strapi/strapi';
import type { OrganizationSummary, ReminderChannel } from '#contracts';
import type { Editor } from './editors';

/** The event that a webhook of Strapi's settings is called for. */
export const reminderEvent = 'disclosure.reminder';

/** What a reminder says, on whatever way. */
export interface Message {
  organization: OrganizationSummary;
  editors: readonly Editor[];
  subject: string;
  text: string;
}

interface Webhook {
  name: string;
  url: string;
  events: string[];
  isEnabled: boolean;
}

/** The ways on which a reminder reaches people: mail, and the webhooks of Strapi's own settings that ask for it. */
export const reminderChannels = (strapi: Core.Strapi) => {
  const isMailOn = () => strapi.config.get('plugin::disclosure.reviewMail') === true;

  async function webhooks(): Promise<Webhook[]> {
    const all: Webhook[] = await strapi.get('webhookStore').findWebhooks();
    return all.filter(({ isEnabled, events }) => isEnabled && events.includes(reminderEvent));
  }

  async function byMail({ editors, subject, text }: Message): Promise<boolean> {
    const mail = strapi.plugin('email').service('email');
    const sent = await Promise.allSettled(editors.map(({ email }) => mail.send({ to: email, subject, text })));
    return sent.some(({ status }) => status === 'fulfilled');
  }

  /** Calls them one after another, and waits: unlike for Strapi's own events, the log wants to know what came of it. */
  async function byWebhook({ organization: { code, name }, editors, subject, text }: Message): Promise<boolean> {
    let isThrough = false;
    for (const webhook of await webhooks()) {
      const info = { organization: { code, name }, recipients: editors, subject, text };
      const { statusCode } = await strapi.get('webhookRunner').run(webhook, reminderEvent, info);
      if (statusCode >= 200 && statusCode < 300) isThrough = true;
      else strapi.log.error(`The webhook ${webhook.name} did not take the reminder to ${code}: ${statusCode}`);
    }
    return isThrough;
  }

  const ways: Readonly<Record<ReminderChannel, (message: Message) => Promise<boolean>>> = {
    mail: byMail,
    webhook: byWebhook,
  };

  return {
    async open(): Promise<ReminderChannel[]> {
      return [
        ...(isMailOn() ? (['mail'] as const) : []),
        ...((await webhooks()).length > 0 ? (['webhook'] as const) : []),
      ];
    },

    /** The ways of those that lead anywhere: mail needs somebody to write to. */
    leading: (channels: readonly ReminderChannel[], editors: readonly Editor[]): ReminderChannel[] =>
      channels.filter((channel) => channel !== 'mail' || editors.length > 0),

    /** @returns whether it went through on one way at least */
    async send(channels: readonly ReminderChannel[], message: Message): Promise<boolean> {
      const sent = await Promise.all(channels.map((channel) => ways[channel](message)));
      return sent.includes(true);
    },
  };
};

/** Lets Strapi's webhooks ask for reminders, and makes the one that the environment names. */
export async function offerReminderWebhooks(strapi: Core.Strapi): Promise<void> {
  const store = strapi.get('webhookStore');
  store.addAllowedEvent('DISCLOSURE_REMINDER', reminderEvent);
  const url: unknown = strapi.config.get('plugin::disclosure.reminderWebhook');
  if (typeof url !== 'string' || url === '') return;
  const all: Webhook[] = await store.findWebhooks();
  if (all.some((webhook) => webhook.url === url && webhook.events.includes(reminderEvent))) return;
  await store.createWebhook({ name: 'Disclosure reminders', url, headers: {}, events: [reminderEvent] });
}
