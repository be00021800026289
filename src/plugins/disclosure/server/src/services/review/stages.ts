import type { Core } from '@strapi/strapi';
import type { NewStage, RoleReference, Stage, StageChanges } from '../../../../contracts/stages';
import { reportUid, stageUid } from '../../content-types/uids';
import { errorItem, invalid, invalidAt, notFound } from '../../errors';

const roles = { select: ['id', 'name'] };
const adminRoleUid = 'admin::role';

interface StoredStage extends Stage {
  id: number;
}

const toStage = ({ code, name, color, enterRoles, editRoles }: StoredStage): Stage => {
  const references = (held: RoleReference[]) => held.map(({ id, name }) => ({ id, name }));
  return { code, name, color, enterRoles: references(enterRoles), editRoles: references(editRoles) };
};

/** The stages between draft and publication. The first and the last always stay, with at least one between them. */
export const stages = ({ strapi }: { strapi: Core.Strapi }) => {
  const stored = (): Promise<StoredStage[]> =>
    strapi.db.query(stageUid).findMany({ orderBy: ['order', 'id'], populate: { enterRoles: roles, editRoles: roles } });

  const list = async (): Promise<Stage[]> => (await stored()).map(toStage);

  /** Stages stay as they are while a report moves, and no report moves while they change. SQLite does one thing at a time. */
  async function lock(mode: 'forShare' | 'forUpdate'): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      const { tableName } = strapi.db.metadata.get(stageUid);
      await strapi.db.getConnection(tableName).transacting(trx).select('id')[mode]();
    });
  }

  async function refuseUnknownRoles(changes: StageChanges): Promise<void> {
    const unknown: (string | number)[][] = [];
    for (const field of ['enterRoles', 'editRoles'] as const) {
      const ids = changes[field] ?? [];
      const known = await strapi.db.query(adminRoleUid).findMany({ where: { id: { $in: ids } }, select: ['id'] });
      ids.forEach((id, position) => {
        if (!known.some((role) => role.id === id)) unknown.push([field, position]);
      });
    }
    const label = { zh: '没有这个角色', en: 'There is no such role' };
    if (unknown.length > 0)
      throw invalid(
        label,
        unknown.map((path) => errorItem(path, label)),
      );
  }

  async function find(code: string): Promise<StoredStage> {
    const stage = (await stored()).find((candidate) => candidate.code === code);
    if (!stage) throw notFound(['code'], { zh: `没有这个环节：${code}`, en: `There is no such stage: ${code}` });
    return stage;
  }

  async function putInOrder(codes: readonly string[]): Promise<void> {
    for (const [order, code] of codes.entries())
      await strapi.db.query(stageUid).update({ where: { code }, data: { order } });
  }

  /** One change of the stages, alone and whole. */
  async function change(work: () => Promise<void>): Promise<Stage[]> {
    return await strapi.db.transaction(async () => {
      await lock('forUpdate');
      await work();
      return list();
    });
  }

  return {
    list,

    /** The admin roles, to choose from. */
    roles: (): Promise<RoleReference[]> => strapi.db.query(adminRoleUid).findMany({ ...roles, orderBy: 'id' }),

    /** Keeps the stages as they are until the caller's transaction ends. */
    hold: () => lock('forShare'),

    add: (stage: NewStage): Promise<Stage[]> =>
      change(async () => {
        await refuseUnknownRoles(stage);
        const codes = (await stored()).map(({ code }) => code);
        if (codes.includes(stage.code))
          throw invalidAt(['code'], { zh: '已有这个代码的环节', en: 'A stage with this code exists already' });
        await strapi.db.query(stageUid).create({ data: { ...stage, order: codes.length } });
        await putInOrder([...codes.slice(0, -1), stage.code, ...codes.slice(-1)]);
      }),

    change: (code: string, changes: StageChanges): Promise<Stage[]> =>
      change(async () => {
        await refuseUnknownRoles(changes);
        const { id } = await find(code);
        await strapi.db.query(stageUid).update({ where: { id }, data: changes });
      }),

    reorder: (order: readonly string[]): Promise<Stage[]> =>
      change(async () => {
        const codes = (await stored()).map(({ code }) => code);
        const same = order.length === codes.length && codes.every((code) => order.includes(code));
        if (!same)
          throw invalidAt(['order'], {
            zh: '顺序须恰好列出现有的全部环节',
            en: 'The order has to name each existing stage once',
          });
        if (order[0] !== codes[0] || order.at(-1) !== codes.at(-1))
          throw invalidAt(['order'], {
            zh: '首个和末个环节的位置不能改变',
            en: 'The first and the last stage keep their places',
          });
        await putInOrder(order);
      }),

    remove: (code: string): Promise<Stage[]> =>
      change(async () => {
        const { id } = await find(code);
        const codes = (await stored()).map((stage) => stage.code);
        if (code === codes[0] || code === codes.at(-1))
          throw invalidAt(['code'], { zh: '首个和末个环节不能删除', en: 'The first and the last stage always stay' });
        if (codes.length <= 3)
          throw invalidAt(['code'], {
            zh: '至少保留一个审核环节，否则无人复核',
            en: 'One stage of review has to remain, or nobody would review',
          });
        const standing = await strapi.db.query(reportUid).count({ where: { stage: code, publishedAt: null } });
        if (standing > 0)
          throw invalidAt(['code'], {
            zh: `有 ${standing} 份报告处于该环节，不能删除`,
            en: `${standing} ${standing === 1 ? 'report stands' : 'reports stand'} in the stage: it cannot be removed`,
          });
        await strapi.db.query(stageUid).delete({ where: { id } });
        await putInOrder(codes.filter((other) => other !== code));
      }),
  };
};
