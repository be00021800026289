import type { Core } from '@strapi/strapi';
import type { OrganizationListImported, OrganizationListPreview, OrganizationRow } from '#contracts/organization-lists';
import type { Caller } from '#input/caller';
import type { UploadedFile } from '#input/uploaded-file';
import { type Label, label } from '#model';
import type { OrganizationInput } from '../../content-types/inputs';
import { organizationUid } from '../../content-types/uids';
import { errorItem, forbidden, invalid } from '../../errors';
import type { ListedOrganization } from '../../exchange/organization-list/read-list';
import { visible } from '../desk/visible';
import { importPreview } from '../import-preview';
import { people } from '../people/people';
import { organizations } from '.';
import { judgeRow, type KnownOrganization, splitName } from './list-rows';

const editorCode = 'report-editor';

interface Known extends KnownOrganization {
  id: number;
  documentId: string;
}

/** Lists of bureaus, which a new installation begins with: looked at first, then made at once. */
export const organizationLists = ({ strapi }: { strapi: Core.Strapi }) => {
  function refuseOthers({ userAbility }: Caller): void {
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: organizationUid });
    if (!checker.can.create()) throw forbidden(label('您不能建立机关', 'You may not make organizations'));
  }

  const mayInvite = (caller: Caller): boolean =>
    people({ strapi }).mayPlace(caller) && caller.userAbility.can('admin::users.create');

  /** Organizations that the caller sees, by code; and which codes are taken, seen or not. */
  async function surroundings(caller: Caller, codes: readonly string[]) {
    const where = await visible(strapi, caller).organizations();
    const seen: Known[] = await strapi.db
      .query(organizationUid)
      .findMany({ where, select: ['id', 'documentId', 'code', 'name'] });
    const taken: { code: string }[] = await strapi.db
      .query(organizationUid)
      .findMany({ where: { code: { $in: [...codes] } }, select: ['code'] });
    return { seen, taken: new Set(taken.map(({ code }) => code)), mayInvite: mayInvite(caller) };
  }

  type Around = Awaited<ReturnType<typeof surroundings>>;

  /** Makes organizations above before those below. */
  async function createAll(rows: readonly OrganizationRow[], around: Around): Promise<Map<string, Known>> {
    const made = new Map(around.seen.map((known) => [known.code, known]));
    let open = rows.filter(({ code }) => !made.has(code));
    while (open.length > 0) {
      const ready = open.filter(({ parent }) => parent === null || made.has(parent));
      for (const { code, name, kind, parent } of ready) {
        const above = parent === null ? undefined : made.get(parent)?.documentId;
        const data = {
          code,
          name,
          kind: kind ?? undefined,
          ...(above !== undefined && { parent: above }),
        } as OrganizationInput;
        const created = await strapi.documents(organizationUid).create({ data });
        made.set(code, { id: Number(created.id), documentId: created.documentId, code, name });
      }
      open = open.filter((row) => !ready.includes(row));
    }
    return made;
  }

  async function addPeople(rows: readonly OrganizationRow[], made: ReadonlyMap<string, Known>) {
    const accounts = people({ strapi });
    const role = await strapi.db.query('admin::role').findOne({ where: { code: editorCode }, select: ['id'] });
    const roles = role ? [role.id] : [];
    const invited: OrganizationListImported['data']['invited'] = [];
    let joined = 0;
    const listed = rows.flatMap((row) =>
      row.people.map((person) => ({ ...person, place: made.get(row.code) as Known })),
    );
    for (const { name, email, place } of listed) {
      const known = await strapi.db.query('admin::user').findOne({ where: { email }, select: ['id'] });
      const user = known ?? (await accounts.create({ ...splitName(name, email), email, roles }));
      await accounts.join(place.id, user.id, 'connect');
      if (known) joined += 1;
      else invited.push({ name: name || email, email, registrationToken: user.registrationToken ?? '' });
    }
    return { invited, joined };
  }

  return {
    /** @throws a 403 for who may make no organizations, a 400 for a file that holds no list */
    async preview(caller: Caller, file: UploadedFile): Promise<OrganizationListPreview> {
      refuseOthers(caller);
      const listed = await importPreview({ strapi }).readList(file);
      const around = await surroundings(
        caller,
        listed.map(({ code }) => code),
      );
      const codeOf = (parent: string): string | null => {
        const all = [...listed, ...around.seen];
        if (parent === '') return null;
        return (all.find(({ code }) => code === parent) ?? all.find(({ name }) => name === parent))?.code ?? parent;
      };
      const rows = listed.map(({ code, name, kind, parent, people }): OrganizationRow => {
        return { code, name, kind: typeof kind === 'string' ? kind : null, parent: codeOf(parent), people };
      });
      return {
        data: rows.map((row, at) => {
          const { outcome, problems, notes } = judgeRow(rows, at, around);
          const { where, ...said } = listed[at] as ListedOrganization;
          const unread = unreadParts(said);
          return {
            where,
            row,
            outcome: unread.length > 0 ? 'refused' : outcome,
            problems: [...problems.map(({ label }) => label), ...unread],
            notes,
          };
        }),
      };
    },

    /** @throws a 400 with a path for each row that cannot be, and nothing is made */
    async import(caller: Caller, rows: readonly OrganizationRow[]): Promise<OrganizationListImported> {
      refuseOthers(caller);
      return await strapi.db.transaction(async () => {
        await organizations({ strapi }).lockAll();
        const around = await surroundings(
          caller,
          rows.map(({ code }) => code),
        );
        const items = rows.flatMap((_row, at) =>
          judgeRow(rows, at, around).problems.map(({ field, label }) => errorItem(['rows', at, field], label)),
        );
        if (items.length > 0)
          throw invalid(label('名单有误，没有导入', 'The list is not valid, nothing was imported'), items);
        const made = await createAll(rows, around);
        return { data: { created: made.size - around.seen.length, ...(await addPeople(rows, made)) } };
      });
    },
  };
};

/** What of a row was written in words that are not understood. */
function unreadParts({ kind, unreadPeople }: Pick<ListedOrganization, 'kind' | 'unreadPeople'>): Label[] {
  const labels: Label[] = [];
  if (typeof kind === 'object' && kind !== null)
    labels.push(
      label(
        `层级“${kind.unknown}”不认识：写部门、乡镇、县、市或省`,
        `The kind “${kind.unknown}” is unknown: department, township, county, prefecture or province`,
      ),
    );
  if (unreadPeople !== '')
    labels.push(
      label(
        `人员“${unreadPeople}”没有电子邮箱，写成 王芳 wang@example.org`,
        `“${unreadPeople}” has no e-mail address; write it as Wang Fang wang@example.org`,
      ),
    );
  return labels;
}
