/** Who else has a report open. */
import { call } from './setup/http';
import { newPerson } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

test('two people hear of each other; an outsider hears of neither', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const [one, other] = [
    await newPerson(['report-editor'], [organization.documentId]),
    await newPerson(['section-reviewer'], [organization.documentId]),
  ];
  const outsider = await newPerson(['report-editor']);
  const open = (who: typeof one) => call('POST', '/disclosure/desk/presence', who, { report: documentId });
  expect((await open(one)).body.data).toEqual([]);
  expect((await open(other)).body.data).toEqual([{ name: one.name }]);
  expect((await open(one)).body.data).toEqual([{ name: other.name }]);
  expect((await open(outsider)).status).toBe(404);
  const { connection } = strapi.db;
  await connection('disclosure_presence').where({ user_id: other.id }).update({ seconds: 1 });
  expect((await open(one)).body.data).toEqual([]);
  expect((await call('POST', '/disclosure/desk/presence', one, { report: '../x' })).status).toBe(400);
});
