import type { Core } from '@strapi/strapi';
import { defaultStages } from '#model';
import { organizationUid, reportUid, stageUid } from '../../content-types/uids';

type RoleCode = 'report-editor' | 'section-reviewer' | 'leader' | 'supervising-office';

interface DefaultRole {
  code: RoleCode;
  name: string;
  description: string;
  /** What the role may do with reports and with organizations, by the Content Manager's names. */
  reports: readonly string[];
  organizations: readonly string[];
  /** Rights of this plugin. */
  plugin?: readonly string[];
}

/** The right to withdraw what is public; the supervising office holds it from the start. */
export const withdrawAction = 'plugin::disclosure.publications.withdraw';

/** The rights of the board of the bodies below; the supervising office holds them from the start. */
const boardActions = ['board', 'remind', 'draft'].map((name) => `plugin::disclosure.consolidation.${name}`);

const defaultRoles: readonly DefaultRole[] = [
  {
    code: 'report-editor',
    name: '填报员',
    description: '填写报告、提交审核，发布审核通过的报告',
    reports: ['create', 'read', 'update', 'delete', 'publish'],
    organizations: ['read'],
  },
  {
    code: 'section-reviewer',
    name: '科室审核员',
    description: '科室审核',
    reports: ['read', 'update'],
    organizations: ['read'],
  },
  {
    code: 'leader',
    name: '分管领导',
    description: '领导审核，最后一关',
    reports: ['read', 'update', 'publish'],
    organizations: ['read'],
  },
  {
    code: 'supervising-office',
    name: '政务公开办',
    description: '督促所属机关按期公开，维护其机关信息',
    reports: ['read'],
    organizations: ['create', 'read', 'update'],
    plugin: [withdrawAction, ...boardActions],
  },
];

interface StageRights {
  enter: readonly RoleCode[];
  edit: readonly RoleCode[];
}

/** Who acts at which stage, by the codes of `defaultStages`. */
const stageRights: Readonly<Record<string, StageRights>> = {
  drafting: { enter: ['section-reviewer', 'leader'], edit: [] },
  'section-review': { enter: ['report-editor'], edit: ['section-reviewer'] },
  'leader-review': { enter: ['section-reviewer'], edit: ['leader'] },
  approved: { enter: ['leader'], edit: [] },
};

/** Fields that no default role reads or writes: who belongs to an organization is for super admins to say. */
const membersOnly = 'members';
/** Written by moves alone. */
const stageOnly = 'stage';

const fieldless = new Set(['delete', 'publish']);

const superAdminCode = 'strapi-super-admin';

/** What the defaults hold by now; an installation of before is brought up to it once. */
const edition = 4;

interface Held {
  action: string;
  subject: string | null;
}

/** Whether a role holds the rights on reports and organizations that it was made with, and no others on them. */
function isAsMade({ reports, organizations }: DefaultRole, held: readonly Held[]): boolean {
  const wanted = [
    ...reports.map((name) => `plugin::content-manager.explorer.${name} ${reportUid}`),
    ...organizations.map((name) => `plugin::content-manager.explorer.${name} ${organizationUid}`),
  ];
  const present = held.filter(({ subject }) => subject).map(({ action, subject }) => `${action} ${subject}`);
  return wanted.length === present.length && wanted.every((each) => present.includes(each));
}

/** Makes the stages and roles of a new installation, once. What an administrator changes afterwards stays. */
export const reviewDefaults = ({ strapi }: { strapi: Core.Strapi }) => {
  const store = strapi.store({ type: 'plugin', name: 'disclosure', key: 'reviewDefaults' });

  function permission(subject: typeof reportUid | typeof organizationUid, name: string) {
    const action = `plugin::content-manager.explorer.${name}`;
    if (fieldless.has(name)) return { action, subject };
    const every: string[] = strapi
      .service('admin::content-type')
      .getNestedFields(strapi.contentType(subject), { components: strapi.components });
    const fields = every.filter((field) => field !== membersOnly && (name === 'read' || field !== stageOnly));
    return { action, subject, properties: { fields } };
  }

  async function createRole(role: DefaultRole): Promise<number> {
    const { code, name, description, reports, organizations, plugin = [] } = role;
    const service = strapi.service('admin::role');
    const { id } = await service.create({ code, name, description });
    await service.assignPermissions(id, [
      ...reports.map((action) => permission(reportUid, action)),
      ...organizations.map((action) => permission(organizationUid, action)),
      ...plugin.map((action) => ({ action })),
    ]);
    return id;
  }

  async function create(): Promise<void> {
    const ids = new Map<RoleCode, number>();
    for (const role of defaultRoles) ids.set(role.code, await createRole(role));
    for (const [order, { code, name, color }] of defaultStages.entries()) {
      const { enter = [], edit = [] } = stageRights[code] ?? {};
      const enterRoles = enter.map((role) => ids.get(role));
      const editRoles = edit.map((role) => ids.get(role));
      await strapi.db.query(stageUid).create({ data: { code, name: name.zh, color, order, enterRoles, editRoles } });
    }
    await store.set({ value: edition });
  }

  /**
   * Installations of before gave the right to withdraw to super admins alone. The supervising office receives it, unless
   * an administrator gave that role other rights than it was made with, or gave the right to somebody else.
   */
  async function giveWithdrawal(): Promise<void> {
    const office = defaultRoles.find(({ plugin }) => plugin !== undefined);
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: office?.code }, populate: { permissions: { select: ['action', 'subject'] } } });
    const holders = await strapi.db.query('admin::permission').findMany({
      where: { action: withdrawAction, role: { code: { $ne: superAdminCode } } },
      select: ['id'],
    });
    if (office && role && holders.length === 0 && isAsMade(office, role.permissions))
      await strapi.service('admin::role').addPermissions(role.id, [{ action: withdrawAction }]);
  }

  /** Installations of before had no board. The supervising office receives its rights, if it is as it was made. */
  async function giveBoard(): Promise<void> {
    const office = defaultRoles.find(({ plugin }) => plugin !== undefined);
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: office?.code }, populate: { permissions: { select: ['action', 'subject'] } } });
    if (!office || !role || !isAsMade(office, role.permissions)) return;
    const held = new Set(role.permissions.map(({ action }: Held) => action));
    const missing = boardActions.filter((action) => !held.has(action));
    await strapi.service('admin::role').addPermissions(
      role.id,
      missing.map((action) => ({ action })),
    );
  }

  /** Names of before were in two languages at once; a name that an administrator gave stays. */
  async function nameOnce(): Promise<void> {
    for (const { code, name, description } of defaultRoles)
      await strapi.db.query('admin::role').updateMany({
        where: { code, name: { $startsWith: `${name} ` }, description: { $contains: ' / ' } },
        data: { name, description },
      });
  }

  async function bringUp(made: unknown): Promise<void> {
    if (typeof made !== 'number' || made < 2) await giveWithdrawal();
    if (typeof made !== 'number' || made < 4) await giveBoard();
    await nameOnce();
    await store.set({ value: edition });
  }

  return {
    async ensure(): Promise<void> {
      const made = await store.get({});
      if (made === edition) return;
      if (made) return bringUp(made);
      // Strapi makes its own roles, super admin among them, only where there is none yet; ours come second.
      await strapi.service('admin::role').createRolesIfNoneExist();
      try {
        await strapi.db.transaction(create);
      } catch (error) {
        // Another instance that starts on the same database may have been faster.
        if (!(await store.get({}))) throw error;
      }
    },
  };
};
