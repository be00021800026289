/** Reminders of the supervising office to the editors of late bodies. */
import { scene } from './setup/board';
import { call } from './setup/http';
import { mailServer, sendMailTo } from './setup/mail';
import { newPerson } from './setup/people';

describe('reminders', () => {
  const { mails, port } = mailServer();

  it('go to the editors of late bodies, once a day, and are logged', async () => {
    const { office, wanted, wrong, silent, first } = await scene();
    const editor = await newPerson(['report-editor'], [wrong.documentId]);
    await newPerson(['leader'], [wrong.documentId]);
    const body = { ...wanted, bodies: [wrong.documentId, silent.documentId] };
    const preview = await call('POST', '/disclosure/board/reminders/preview', office, body);
    expect(preview.body.data).toMatchObject({
      channels: ['mail'],
      reminders: [
        { recipients: [expect.stringContaining('测试员')], skipped: null },
        { recipients: [], skipped: 'nobody' },
      ],
    });
    const { email } = await strapi.db.query('admin::user').findOne({ where: { id: editor.id }, select: ['email'] });
    const got = () => mails.filter((address) => address === email);
    expect(got()).toEqual([]);
    const send = () => call('POST', '/disclosure/board/reminders', office, body);
    const answers = await Promise.all([send(), send()]);
    const outcomes = answers.map(({ body: { data } }) => data[0].outcome).sort();
    expect(outcomes).toEqual(['sent', 'today']);
    expect(got()).toHaveLength(1);
    expect((await send()).body.data[0].outcome).toBe('today');
    expect(got()).toHaveLength(1);
    const where = { organizationCode: wrong.code };
    expect(await strapi.db.query('plugin::disclosure.reminder').count({ where })).toBe(1);
    const published = await call('POST', '/disclosure/board/reminders', office, {
      ...wanted,
      bodies: [first.documentId],
    });
    expect(published.status).toBe(400);
  });

  it('may be tried again when none could be sent', async () => {
    const { office, wanted, wrong } = await scene();
    await newPerson(['report-editor'], [wrong.documentId]);
    const send = async () =>
      (await call('POST', '/disclosure/board/reminders', office, { ...wanted, bodies: [wrong.documentId] })).body
        .data[0];
    sendMailTo(1);
    expect((await send()).outcome).toBe('failed');
    sendMailTo(port());
    expect((await send()).outcome).toBe('sent');
    expect((await send()).outcome).toBe('today');
  });
});
