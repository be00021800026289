/** Chapters that repeat what another body published: found by an index of the public record, and by nothing else. */

import { completeDocument } from '#fixtures/documents';
import { layouts, paragraphs, type ReportDocument, toRows } from '#model';
import { compare, rebuild } from '../../src/plugins/disclosure/server/src/database/projection/rebuild';
import { call } from './setup/http';
import { approve } from './setup/people';
import { withdraw } from './setup/publications';
import { documents, newOrganization } from './setup/reports';

const own =
  '本局把栏目维护分到每个科室，逐月抽查更新进度，对超过三天没有更新的栏目点名提醒。' +
  '窗口人员手里都有一张问答卡，群众问到什么公开事项，当场能答的就当场回答。' +
  '今年还请了十二位居民代表试用公开专栏，收回意见四十一条，改了三十九条。';
const lawful =
  '根据《中华人民共和国政府信息公开条例》第五十条的规定，编制本年度报告。' +
  '坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。' +
  '依据《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费，没有其他需要报告的事项。';

const reportOf = (year: number, overview: string): ReportDocument => {
  const document = { ...completeDocument(layouts.v2021), year };
  const sections = document.sections.map((section) =>
    section.chapter === 'overview' ? { ...section, body: paragraphs(overview) } : section,
  );
  return { ...document, sections };
};

async function write(organization: string, year: number, overview: string): Promise<string> {
  const { title: _title, layout: _layout, ...rows } = toRows(reportOf(year, overview));
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { ...rows, organization, year } as never });
  await documents.update(documentId, { title: `测试报告${year}` });
  return documentId;
}

async function publish(organization: string, year: number, overview: string): Promise<string> {
  const documentId = await write(organization, year, overview);
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

/** What the check says of copying in a report of an organization. */
async function copied(code: string, overview: string, year = 2023) {
  const { body } = await call('POST', '/api/disclosure/check', 'public', {
    ...reportOf(year, overview),
    organization: { code },
  });
  return body.data === null ? body : body.findings.filter(({ rule }: { rule: string }) => rule === 'narrative.copied');
}

const scene = (async () => {
  const [first, second, silent] = [await newOrganization(), await newOrganization(), await newOrganization()];
  const report = await publish(first.documentId, 2022, own);
  await publish(first.documentId, 2021, lawful);
  await write(silent.documentId, 2022, `${'草稿里的话只有本机关的人看得到，'.repeat(4)}别处查不出来。`);
  return { first, second, silent, report };
})();

it('the finding names whose chapter it is, of which year, and which sentences', async () => {
  const { first, second } = await scene;
  const [finding] = await copied(second.code, own.replaceAll('十二', '15'));
  expect(finding).toMatchObject({ path: 'sections.overview', severity: 'warning' });
  expect(finding.message.zh).toContain(first.name);
  expect(finding.message.zh).toContain('2022');
  expect(finding.message.zh).toContain('逐月抽查更新进度');
  expect(finding.quote).toContain('逐月抽查更新进度');
});

it('official sentences, another chapter and other words are nobody’s copy', async () => {
  const { second } = await scene;
  expect(await copied(second.code, lawful)).toEqual([]);
  expect(
    await copied(second.code, '本局今年修订了公开指南，重新编排了目录，把办事流程画成了图，也把常见问题列成了表。'),
  ).toEqual([]);
});

it('a draft of another body is known to nobody', async () => {
  const { second } = await scene;
  expect(await copied(second.code, `${'草稿里的话只有本机关的人看得到，'.repeat(4)}别处查不出来。`)).toEqual([]);
});

it('the index follows the record, and is made anew and compared with it', async () => {
  const { first, second, report } = await scene;
  const { connection } = strapi.db;
  expect((await compare(connection)).wrong).toEqual([]);
  await connection('disclosure_marks').where({ organization_code: first.code, year: 2022 }).delete();
  expect((await compare(connection)).wrong).toEqual([`${first.code}/2022`]);
  await rebuild(connection);
  expect((await compare(connection)).wrong).toEqual([]);
  expect(await copied(second.code, own)).toHaveLength(1);
  await withdraw(report, { reason: '数据有误' });
  expect(await copied(second.code, own)).toEqual([]);
});
