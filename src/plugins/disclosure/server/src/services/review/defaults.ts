import type { Core } from '@strapi/strapi';
import { defaultStages } from '../../../../model';
import { organizationUid, reportUid, stageUid } from '../../content-types/uids';

type RoleCode = 'report-editor' | 'section-reviewer' | 'leader' | 'supervising-office';

interface DefaultRole {
  code: RoleCode;
  name: string;
  description: string;
  /** What the role may do with reports and with organizations, by the Content Manager's names. */
  reports: readonly string[];
  organizations: readonly string[];
}

const defaultRoles: readonly DefaultRole[] = [
  {
    code: 'report-editor',
    name: '填报员 Report editor',
    description: '填写报告并提交审核 / Fills in reports, submits them, and publishes what was approved',
    reports: ['create', 'read', 'update', 'delete', 'publish'],
    organizations: ['read'],
  },
  {
    code: 'section-reviewer',
    name: '科室审核员 Section reviewer',
    description: '科室审核 / Reviews reports for the section',
    reports: ['read', 'update'],
    organizations: ['read'],
  },
  {
    code: 'leader',
    name: '分管领导 Leader',
    description: '领导审核 / Gives the last approval',
    reports: ['read', 'update', 'publish'],
    organizations: ['read'],
  },
  {
    code: 'supervising-office',
    name: '政务公开办 Supervising office',
    description: '督促所属机关按期公开 / Watches the progress of the organizations below, and keeps their particulars',
    reports: ['read'],
    organizations: ['create', 'read', 'update'],
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

  async function createRole({ code, name, description, reports, organizations }: DefaultRole): Promise<number> {
    const service = strapi.service('admin::role');
    const { id } = await service.create({ code, name, description });
    await service.assignPermissions(id, [
      ...reports.map((action) => permission(reportUid, action)),
      ...organizations.map((action) => permission(organizationUid, action)),
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
    await store.set({ value: true });
  }

  return {
    async ensure(): Promise<void> {
      if (await store.get({})) return;
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
