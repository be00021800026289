import type { Core } from '@strapi/strapi';
import type { ChainStage, RoleReference, Stage, StageChain, StageRole, Stages } from '#contracts/stages';
import { chainFaults, digestOf, label } from '#model';
import { reportUid, stageUid } from '../../content-types/uids';
import { conflict, errorItem, invalid, invalidAt } from '../../errors';
import { withdrawAction } from './defaults';
import { codeFor } from './stage-code';

const roles = { select: ['id', 'name'] };
const adminRoleUid = 'admin::role';
/** Who may do this begins reports. */
const createAction = 'plugin::content-manager.explorer.create';

interface StoredStage extends Stage {
  id: number;
}

const toStage = ({ code, name, color, enterRoles, editRoles }: StoredStage): Stage => {
  const references = (held: RoleReference[]) =>
    held.map(({ id, name }) => ({ id, name })).sort((one, other) => one.id - other.id);
  return { code, name, color, enterRoles: references(enterRoles), editRoles: references(editRoles) };
};

/** The stages between draft and publication, one chain that is changed as a whole. */
export const stages = ({ strapi }: { strapi: Core.Strapi }) => {
  const stored = (): Promise<StoredStage[]> =>
    strapi.db.query(stageUid).findMany({ orderBy: ['order', 'id'], populate: { enterRoles: roles, editRoles: roles } });

  const list = async (): Promise<Stage[]> => (await stored()).map(toStage);

  async function read(): Promise<Stages> {
    const data = await list();
    return { data, meta: { revision: digestOf(data) } };
  }

  /** The admin roles, to choose from. */
  async function choices(): Promise<StageRole[]> {
    const every: (RoleReference & { permissions: unknown[] })[] = await strapi.db.query(adminRoleUid).findMany({
      ...roles,
      orderBy: 'id',
      populate: { permissions: { select: ['id'], where: { action: createAction, subject: reportUid } } },
    });
    return every.map(({ id, name, permissions }) => ({ id, name, mayDraft: permissions.length > 0 }));
  }

  /** Stages stay as they are while a report moves, and no report moves while they change. SQLite does one thing at a time. */
  async function lock(mode: 'forShare' | 'forUpdate'): Promise<void> {
    await strapi.db.transaction(async ({ trx }) => {
      const { tableName } = strapi.db.metadata.get(stageUid);
      await strapi.db.getConnection(tableName).transacting(trx).select('id')[mode]();
    });
  }

  function refuseUnknownRoles(chain: readonly ChainStage[], known: readonly StageRole[]): void {
    const noRole = label('没有这个角色', 'There is no such role');
    const unknown = chain.flatMap((stage, position) =>
      (['enterRoles', 'editRoles'] as const).flatMap((field) =>
        stage[field].flatMap((id, index) =>
          known.some((role) => role.id === id) ? [] : [errorItem(['stages', position, field, index], noRole)],
        ),
      ),
    );
    if (unknown.length > 0) throw invalid(noRole, unknown);
  }

  function refuseBroken(chain: readonly ChainStage[], known: readonly StageRole[]): void {
    const [first, ...others] = chainFaults(chain, known);
    if (!first) return;
    throw invalid(
      first.message,
      [first, ...others].map(({ position, field, message }) => errorItem(['stages', position, field], message)),
    );
  }

  async function remove({ id, code, name }: StoredStage): Promise<void> {
    const standing = await strapi.db.query(reportUid).count({ where: { stage: code, publishedAt: null } });
    if (standing > 0)
      throw invalidAt(
        ['stages'],
        label(
          `有 ${standing} 份报告处于“${name}”，不能删除该环节`,
          `${standing} ${standing === 1 ? 'report stands' : 'reports stand'} in “${name}”: the stage cannot be removed`,
        ),
      );
    await strapi.db.query(stageUid).delete({ where: { id } });
  }

  async function write(chain: readonly ChainStage[], before: readonly StoredStage[]): Promise<void> {
    for (const stage of before) if (!chain.some(({ code }) => code === stage.code)) await remove(stage);
    const taken = [...before, ...chain].flatMap(({ code }) => code ?? []);
    for (const [order, { code: said, name, ...stage }] of chain.entries()) {
      const code = said ?? codeFor(name, taken);
      taken.push(code);
      const data = { ...stage, name, order };
      if (before.some((known) => known.code === code))
        await strapi.db.query(stageUid).update({ where: { code }, data });
      else await strapi.db.query(stageUid).create({ data: { ...data, code } });
    }
  }

  return {
    list,
    read,
    roles: choices,

    /** The admin roles that may withdraw what is public. */
    withdrawers: (): Promise<RoleReference[]> =>
      strapi.db
        .query(adminRoleUid)
        .findMany({ ...roles, where: { permissions: { action: withdrawAction } }, orderBy: 'id' }),

    /** Keeps the stages as they are until the caller's transaction ends. */
    hold: () => lock('forShare'),

    /** Puts a chain in the place of the one that the caller read; all of it or, where it is refused, none. */
    replace: async ({ revision, stages: chain }: StageChain): Promise<Stages> =>
      await strapi.db.transaction(async () => {
        await lock('forUpdate');
        const before = await stored();
        if (digestOf(before.map(toStage)) !== revision)
          throw conflict(
            ['revision'],
            label('环节已被他人修改，请重新打开后再改', 'Somebody else changed the stages: read them again first'),
            {},
          );
        const known = await choices();
        refuseUnknownRoles(chain, known);
        refuseBroken(chain, known);
        await write(chain, before);
        return read();
      }),
  };
};
