/** Lists and statistics follow each correction, whatever part of the report it changes. */

import { completeDocument, withCells } from '#fixtures/documents';
import { layouts, paragraphs } from '#model';
import { compare } from '../../src/plugins/disclosure/server/src/database/projection/rebuild';
import { approve } from './setup/people';
import { correct } from './setup/publications';
import { documents, inputOf, newPublished } from './setup/reports';

type Published = Awaited<ReturnType<typeof newPublished>>;

const { proactive, sections } = inputOf(
  withCells(completeDocument(layouts.v2021), [['proactive.administrativeFees.amount', 12.5]]),
  '',
  2023,
) as { proactive: object[]; sections: { chapter: string }[] };

async function publishAgain({ documentId }: Published, data: object): Promise<void> {
  expect((await documents.update(documentId, { ...data })).status).toBe(200);
  await approve(documentId, '更正');
  expect((await documents.publish(documentId)).status).toBe(200);
}

const corrections: [string, (report: Published) => Promise<void>][] = [
  ['its title', ({ documentId }) => correct(documentId, '另一个标题')],
  ['a figure', (report) => publishAgain(report, { proactive })],
  [
    'a chapter',
    (report) => {
      const body = paragraphs(
        '本局逐月抽查栏目更新进度，对超过三天没有更新的栏目点名提醒，并把名单张贴在大厅。'.repeat(3),
      );
      const told = sections.map((section) => (section.chapter === 'overview' ? { ...section, body } : section));
      return publishAgain(report, { sections: told });
    },
  ],
  [
    'the region of its body',
    async ({ documentId, organization }) => {
      await strapi
        .documents('api::organization.organization')
        .update({ documentId: organization.documentId, data: { regionCode: '140926' } as object });
      await correct(documentId, '改隶之后');
    },
  ],
];

it.each(corrections)('a correction of %s', async (_what, change) => {
  const report = await newPublished();
  await change(report);
  const [newest] = await strapi.db
    .connection('disclosure_newest')
    .where({ organization_code: report.organization.code });
  expect(newest.version).toBe(2);
  expect((await compare(strapi.db.connection)).wrong).toEqual([]);
});

it('a corrected figure is the one that counts', async () => {
  const report = await newPublished();
  await publishAgain(report, { proactive });
  const where = { organization_code: report.organization.code, cell: 'proactive.administrativeFees.amount' };
  const rows = await strapi.db.connection('disclosure_figures').where(where);
  expect(rows.map(({ value }) => Number(value))).toEqual([12.5]);
});
