/** What a report is stays: one for each organization and year, its identity fixed, nobody's work overwritten. */
import { call, contentManager } from './setup/http';
import {
  balancedInput,
  documents,
  newApproved,
  newDraft,
  newOrganization,
  newPublished,
  stored,
} from './setup/reports';

const reportsOf = (documentId: string) =>
  strapi.db.query('api::report.report').count({ where: { organization: { documentId }, publishedAt: null } });

describe('one report per organization and year', () => {
  test('a second one is refused by every way in', async () => {
    const { organization } = await newDraft(balancedInput);
    const data = balancedInput(organization.documentId);
    const answers = [
      await documents.create(data),
      await contentManager.create(data),
      await contentManager.createAndPublish(data),
      await call('POST', '/api/reports', 'api', { data }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['year']);
    }
    expect(await reportsOf(organization.documentId)).toBe(1);
  });

  test('the organization may be named in any of the shapes that Strapi takes', async () => {
    const { documentId } = await newOrganization();
    const { id } = await strapi.db.query('api::organization.organization').findOne({ where: { documentId } });
    const shapes = [
      { connect: [{ documentId }] },
      { set: [documentId] },
      [documentId],
      { id },
      id,
      { connect: [id], disconnect: [] },
    ];
    for (const [index, organization] of shapes.entries()) {
      const { status } = await contentManager.create({ ...balancedInput(documentId, 2023 + index), organization });
      expect(status).toBe(201);
    }
    for (const organization of shapes)
      expect(await documents.create({ ...balancedInput(documentId), organization })).toMatchObject({ status: 400 });
    expect(await reportsOf(documentId)).toBe(shapes.length);
  });

  test('20 at once leave one', async () => {
    const { documentId } = await newOrganization();
    const data = { organization: documentId, year: 2023 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => contentManager.create(data)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400)).toHaveLength(19);
    expect(await reportsOf(documentId)).toBe(1);
  });

  test('a copy for the same year is refused, one for another year begins anew', async () => {
    const { documentId, organization } = await newPublished();
    await documents.update(documentId, { title: '改过' });
    expect(await documents.clone(documentId, {})).toMatchObject({ status: 400 });
    expect(await contentManager.clone(documentId, {})).toMatchObject({ status: 400 });
    const copy = await contentManager.clone(documentId, { year: 2024 });
    expect(copy.status).toBe(200);
    const { draft, published } = await stored(copy.body.data?.documentId ?? copy.body.documentId);
    expect(draft).toMatchObject({ year: 2024, revision: 0, stage: 'drafting' });
    expect(draft?.title).toMatch(/2024年政府信息公开工作年度报告$/);
    expect(draft?.applications).toHaveLength(25);
    expect(published).toBeUndefined();
    expect(await reportsOf(organization.documentId)).toBe(2);
  });
});

describe('a new report', () => {
  test('takes its layout from the year and its title from organization and year', async () => {
    const organization = await newOrganization({ name: '示例市档案局' });
    const { body } = await contentManager.create({ organization: organization.documentId, year: 2020 });
    const { draft } = await stored(body.data.documentId);
    expect(draft).toMatchObject({ layout: 'v2019', title: '示例市档案局2020年政府信息公开工作年度报告', revision: 0 });
  });

  test('keeps a title and a layout of its own', async () => {
    const { documentId } = await newOrganization();
    const data = { organization: documentId, year: 2022, layout: 'v2019', title: '自拟标题' };
    const { body } = await documents.create(data);
    expect((await stored(body.documentId)).draft).toMatchObject({ layout: 'v2019', title: '自拟标题' });
  });

  test('gets its title back when someone blanks it', async () => {
    const { documentId } = await newDraft(balancedInput);
    const before = (await stored(documentId)).draft?.title;
    await contentManager.save(documentId, { title: '' });
    expect((await stored(documentId)).draft?.title).toBe(before);
  });
});

describe('organization, year and layout are fixed', () => {
  test.each([
    ['year', 2024],
    ['year', null],
    ['layout', 'v2019'],
    ['layout', null],
    ['organization', null],
    ['organization', { disconnect: [] as unknown[], connect: [] as unknown[], set: [] }],
  ])('%s cannot become %p', async (field, value) => {
    const organization = await newOrganization();
    const { body } = await documents.create({ organization: organization.documentId, year: 2023 });
    const before = await stored(body.documentId);
    const data = { [field]: value };
    for (const { status } of [
      await documents.update(body.documentId, data),
      await contentManager.save(body.documentId, data),
      await call('PUT', `/api/reports/${body.documentId}`, 'api', { data }),
    ])
      expect(status).toBe(400);
    expect(await stored(body.documentId)).toEqual(before);
  });

  test('organization cannot become another', async () => {
    const { documentId } = await newDraft(balancedInput);
    const other = await newOrganization();
    const { status, body } = await contentManager.save(documentId, {
      organization: { connect: [{ documentId: other.documentId }] },
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['organization']);
    expect(await reportsOf(other.documentId)).toBe(0);
  });
});

describe('the stage', () => {
  test('in any input is refused', async () => {
    const { documentId } = await newDraft(balancedInput);
    const { documentId: organization } = await newOrganization();
    const data = { ...balancedInput(organization), stage: 'approved' };
    for (const { status, body } of [
      await documents.update(documentId, { stage: 'approved' }),
      await documents.clone(documentId, { year: 2024, stage: 'approved' }),
      await documents.create(data),
      await contentManager.create(data),
      await contentManager.save(documentId, { stage: 'approved' }),
      await contentManager.publish(documentId, { stage: 'approved' }),
      await call('PUT', `/api/reports/${documentId}`, 'api', { data: { stage: 'drafting' } }),
      await call('POST', '/api/reports', 'api', { data: { ...data, stage: 'drafting' } }),
    ]) {
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['stage']);
    }
    expect((await stored(documentId)).draft?.stage).toBe('drafting');
  });

  test('handed back unchanged by a form says nothing new', async () => {
    const { documentId } = await newDraft(balancedInput);
    const { body } = await contentManager.read(documentId);
    expect(body.data.stage).toBe('drafting');
    const answer = await contentManager.save(documentId, { ...body.data, organization: undefined, title: '改过' });
    expect(answer.status).toBe(200);
    expect((await stored(documentId)).draft).toMatchObject({ title: '改过', stage: 'drafting' });
  });
});

describe('two editors', () => {
  test('the second save is refused with what differs, cell by cell, and nothing is overwritten', async () => {
    const { documentId } = await newDraft(balancedInput);
    const { body } = await contentManager.read(documentId);
    const { revision, applications } = body.data;
    const withTotal = (total: number) =>
      applications.map((row: { row: string }) => (row.row === 'granted' ? { ...row, total } : row));
    const first = await contentManager.save(documentId, { revision, applications: withTotal(4) });
    expect(first.status).toBe(200);
    const before = await stored(documentId);
    const second = await contentManager.save(documentId, { revision, applications: withTotal(5), title: '我的标题' });
    expect(second.status).toBe(409);
    expect(second.body.error.details.revision).toEqual({ sent: revision, stored: revision + 1 });
    expect(second.body.error.details.differences).toEqual(
      expect.arrayContaining([
        { path: 'applications.granted.total', from: 4, to: 5 },
        { path: 'title', from: before.draft?.title, to: '我的标题' },
      ]),
    );
    expect(second.body.error.details.differences).toHaveLength(2);
    expect(await stored(documentId)).toEqual(before);
  });

  test('at the same moment: one save wins', async () => {
    const { documentId } = await newDraft(balancedInput);
    const saves = Array.from({ length: 8 }, (_, index) =>
      contentManager.save(documentId, { revision: 0, title: `标题${index}` }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect((await stored(documentId)).draft?.revision).toBe(1);
  });

  test('a publication from an old form is refused as well', async () => {
    const { documentId } = await newDraft(balancedInput);
    await contentManager.save(documentId, { revision: 0, title: '别人的标题' });
    const { status } = await contentManager.publish(documentId, { revision: 0, title: '我的标题' });
    expect(status).toBe(409);
    expect((await stored(documentId)).published).toBeUndefined();
  });

  test('a malformed revision is refused', async () => {
    const { documentId } = await newDraft(balancedInput);
    expect((await contentManager.save(documentId, { revision: 'one' })).status).toBe(400);
  });

  test('simultaneous publications leave one published version', async () => {
    const { documentId } = await newApproved();
    await Promise.all(Array.from({ length: 5 }, () => contentManager.publish(documentId)));
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await strapi.db.query('api::report.report').count({ where: published })).toBe(1);
  });
});
