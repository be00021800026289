import type { Core } from '@strapi/strapi';
import type {
  BoardRow,
  Reminder,
  ReminderChannel,
  ReminderOutcome,
  ReminderPreviewResponse,
  ReminderResponse,
} from '#contracts';
import { label } from '#model';
import { organizationUid, reminderUid } from '../../content-types/uids';
import { invalidAt } from '../../errors';
import { today } from '../desk/deadline';
import { type ActingPerson, type Asking, requirePerson } from '../review/person';
import { reminderChannels } from './channels';
import { type Editor, editorsOf } from './editors';
import { governmentFor } from './government';
import { boardRows } from './rows';

export interface WantedReminders {
  organization: string;
  year: number;
  /** Document ids of bodies. */
  bodies: string[];
}

interface Letter extends Reminder {
  editors: Editor[];
}

/** Letters to the editors of late bodies. Each is logged, and the log is only ever added to. */
export const reminders = ({ strapi }: { strapi: Core.Strapi }) => {
  const channels = reminderChannels(strapi);

  function letterTo(row: BoardRow, year: number, editors: Editor[], from: string, open: ReminderChannel[]): Letter {
    const { organization, deadline, daysLeft } = row;
    const late = -daysLeft;
    const address = `${strapi.config.get('admin.absoluteUrl')}/content-manager/collection-types/api::report.report`;
    return {
      organization,
      editors,
      channels: channels.leading(open, editors),
      recipients: editors.map(({ name }) => name),
      subject: `${organization.name}：${year} 年政府信息公开工作年度报告已逾期 ${late} 天`,
      text: [
        `${organization.name}${year} 年政府信息公开工作年度报告应于 ${deadline} 前公开，现已逾期 ${late} 天，请尽快完成。`,
        `The ${year} annual report of ${organization.name} was due on ${deadline} and is ${late} days late.`,
        from,
        row.documentId ? `${address}/${row.documentId}` : address,
      ].join('\n\n'),
      skipped: skippedFor(row, editors, open),
    };
  }

  async function letters(person: ActingPerson, { organization, year, bodies }: WantedReminders): Promise<Letter[]> {
    const government = await governmentFor(strapi, person, organization);
    const { rows } = await boardRows(strapi, person, government.id, year, null);
    const wanted = bodies.map((documentId, at) => {
      const row = rows.find((each) => each.organization.documentId === documentId);
      if (!row?.isLate)
        throw invalidAt(['bodies', at], label('只能催办逾期未公开的下级机关', 'Only late bodies are reminded'));
      return row;
    });
    const stored: { id: number; documentId: string }[] = await strapi.db
      .query(organizationUid)
      .findMany({ where: { documentId: { $in: bodies } }, select: ['id', 'documentId'] });
    const ids = new Map(stored.map(({ id, documentId }) => [documentId, id]));
    const editors = await editorsOf(strapi, [...ids.values()]);
    const open = await channels.open();
    return wanted.map((row) => {
      const found = editors.get(ids.get(row.organization.documentId) ?? 0) ?? [];
      return letterTo(row, year, found, `${government.name} · ${person.actorName}`, open);
    });
  }

  const query = () => strapi.db.query(reminderUid);

  /** Writes the row that allows the letter; `null` where another request has the day already. */
  async function claim(
    { organization, editors, channels: ways }: Letter,
    year: number,
    person: ActingPerson,
  ): Promise<object | null> {
    const day = today();
    const { code } = organization;
    // A letter that failed may be tried again: each failure opens one more try.
    const failures = await query().count({ where: { organizationCode: code, year, day, outcome: 'failed' } });
    const row = {
      organizationCode: code,
      year,
      day,
      recipients: editors.length,
      channels: ways.join(','),
      actorId: person.actorId,
      actorName: person.actorName,
    };
    const key = `${code} ${year} ${day} ${failures}`;
    try {
      await query().create({ data: { ...row, claim: key, outcome: 'sent', at: new Date().toISOString() } });
    } catch (error) {
      if ((await query().count({ where: { claim: key } })) > 0) return null;
      throw error;
    }
    return { ...row, claim: `${key} failed`, outcome: 'failed' };
  }

  async function send(letter: Letter, year: number, person: ActingPerson): Promise<ReminderOutcome> {
    if (letter.skipped) return letter.skipped;
    const failure = await claim(letter, year, person);
    if (!failure) return 'today';
    if (await channels.send(letter.channels, letter)) return 'sent';
    strapi.log.error(`No reminder was sent to ${letter.organization.code}`);
    await query().create({ data: { ...failure, at: new Date().toISOString() } });
    return 'failed';
  }

  return {
    async preview(asking: Asking, wanted: WantedReminders): Promise<ReminderPreviewResponse> {
      const person = await requirePerson(strapi, asking);
      const found = await letters(person, wanted);
      const open = await channels.open();
      return { data: { channels: open, reminders: found.map(({ editors: _editors, ...letter }) => letter) } };
    },

    /** Sends a letter to each body's editors, one a day at most. */
    async send(asking: Asking, wanted: WantedReminders): Promise<ReminderResponse> {
      if ((await channels.open()).length === 0)
        throw invalidAt(
          [],
          label(
            '没有设置邮件服务器或网络钩子，不能催办',
            'Neither a mail server nor a webhook is set: nothing can be sent',
          ),
        );
      const person = await requirePerson(strapi, asking);
      const data: ReminderResponse['data'] = [];
      for (const letter of await letters(person, wanted))
        data.push({ organization: letter.organization.documentId, outcome: await send(letter, wanted.year, person) });
      return { data };
    },
  };
};

/** A webhook takes a reminder of a body without editors too: whoever stands behind it may know whom to ask. */
function skippedFor({ remindedOn }: BoardRow, editors: readonly Editor[], open: readonly ReminderChannel[]) {
  if (remindedOn === today()) return 'today';
  return editors.length === 0 && !open.includes('webhook') ? 'nobody' : null;
}
