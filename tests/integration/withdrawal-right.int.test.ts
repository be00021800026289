import { call } from './setup/http';

const action = 'plugin::disclosure.publications.withdraw';
const roleUid = 'admin::role';

async function office(): Promise<{ id: number; permissions: { id: number; action: string }[] }> {
  return strapi.db.query(roleUid).findOne({ where: { code: 'supervising-office' }, populate: ['permissions'] });
}

/** An installation of before this release, once it starts again. */
async function restarted(): Promise<boolean> {
  const { permissions } = await office();
  for (const { id } of permissions.filter((held) => held.action === action))
    await strapi.db.query('admin::permission').delete({ where: { id } });
  await strapi.store({ type: 'plugin', name: 'disclosure', key: 'reviewDefaults' }).set({ value: true });
  await strapi.plugin('disclosure').service('reviewDefaults').ensure();
  return (await office()).permissions.some((held) => held.action === action);
}

test('an installation of before gives the right to withdraw to the supervising office once, unless an administrator chose', async () => {
  expect((await call('GET', '/disclosure/stages/roles', 'admin')).body.withdrawers).toContainEqual({
    id: (await office()).id,
    name: expect.stringContaining('政务公开办'),
  });
  const { id: role } = await office();
  const extra = {
    action: 'plugin::content-manager.explorer.delete',
    subject: 'api::report.report',
    role,
    conditions: [],
    properties: {},
  };
  const { id } = await strapi.db.query('admin::permission').create({ data: extra });
  expect(await restarted()).toBe(false);
  await strapi.db.query('admin::permission').delete({ where: { id } });
  expect(await restarted()).toBe(true);
  // What an administrator takes away afterwards stays away.
  const [held] = (await office()).permissions.filter((each) => each.action === action);
  await strapi.db.query('admin::permission').delete({ where: { id: held?.id } });
  await strapi.plugin('disclosure').service('reviewDefaults').ensure();
  expect((await office()).permissions.some((each) => each.action === action)).toBe(false);
  expect(await restarted()).toBe(true);
});
