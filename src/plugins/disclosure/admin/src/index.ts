/** What the plugin adds to the admin panel. Only registration stands here; screens are loaded when they are shown. */
import { Bell, ChartPie, Check, File, GridNine, Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { type BlockKinds, ownBlocks } from './form-bridge/text-editor';
import { updateDesk } from './parts/report/store';
import { type Action, replaceActions } from './shell/actions/document-action';
import { PublishAction, PublishNextAction } from './shell/actions/PublishAction';
import { SaveAction } from './shell/actions/SaveAction';
import { throwingAway } from './shell/actions/throw-away';
import { WithdrawAction } from './shell/actions/WithdrawAction';
import { type EditLayout, inputs, ownEditLayout } from './shell/edit-view/layout';
import { BulkExport } from './shell/exchange/BulkExport';
import { ImportButton } from './shell/exchange/ImportButton';
import { BulkPublish, BulkSubmit } from './shell/list-view/BulkActs';
import { type BulkAction, replaceBulkActions } from './shell/list-view/bulk-actions';
import { balanceCell, changeCell, findingsCell, kindCell, stageCell, yearCell } from './shell/list-view/cells';
import { type ListTable, withKinds, withReportColumns } from './shell/list-view/columns';
import { type FilterList, withFieldNames } from './shell/list-view/filters';
import { StageFilter } from './shell/list-view/StageFilter';
import { ListImportButton } from './shell/organizations/ListImportButton';
import { CommentsPanel } from './shell/panels/CommentsPanel';
import { ExportPanel } from './shell/panels/ExportPanel';
import { FindingsPanel } from './shell/panels/FindingsPanel';
import { NarrowBar } from './shell/panels/NarrowBar';
import { ReviewPanel } from './shell/panels/ReviewPanel';
import { hideUnusedRoles } from './shell/strapi/hidden-roles';
import { completeReceivedReports } from './shell/strapi/received-reports';
import { forAdministrators, silenceAbsentFeatures, usedActions } from './shell/strapi/unused';
import { textsOf } from './translations';
import { pluginId, reportUid } from './uids';

/** Strapi hands the inputs more than its types say. */
type LoadInput = () => Promise<{ default?: ComponentType }>;

const inputComponents = {
  [inputs.organization]: () => import('./parts/fields/OrganizationInput'),
  [inputs.year]: () => import('./parts/fields/YearInput'),
  [inputs.layout]: () => import('./parts/fields/LayoutInput'),
  [inputs.kind]: () => import('./parts/fields/KindInput'),
  [inputs.code]: () => import('./parts/fields/CodeInput'),
  [inputs.day]: () => import('./parts/fields/DayInput'),
  [inputs.members]: () => import('./parts/fields/MembersInput'),
  [inputs.plain]: () => import('./parts/fields/PlainInput'),
  [inputs.desk]: () => import('./shell/desk/DeskInput'),
  [inputs.chapter]: () => import('./parts/chapters/ChapterInput'),
  [inputs.chapterTable]: () => import('./parts/chapters/ChapterTableInput'),
};

const widgets = [
  {
    id: 'steps',
    icon: Check,
    component: async () => (await import('./shell/widgets/FirstStepsWidget')).FirstStepsWidget,
  },
  { id: 'waiting', icon: Bell, component: async () => (await import('./shell/widgets/WaitingWidget')).WaitingWidget },
  { id: 'mine', icon: File, component: async () => (await import('./shell/widgets/MyReportsWidget')).MyReportsWidget },
  { id: 'matrix', icon: GridNine, component: async () => (await import('./shell/widgets/MatrixWidget')).MatrixWidget },
  {
    id: 'progress',
    icon: ChartPie,
    component: async () => (await import('./shell/widgets/ProgressWidget')).ProgressWidget,
  },
];

/** What the Content Manager offers to plugins, as far as this one uses it. */
interface ContentManagerApis extends Record<string, unknown> {
  addEditViewSidePanel(
    panels: readonly (typeof FindingsPanel | typeof ReviewPanel | typeof CommentsPanel | typeof ExportPanel)[],
  ): void;
  addBulkAction(replace: (actions: readonly BulkAction[]) => readonly BulkAction[]): void;
  addRichTextBlocks(replace: (kinds: BlockKinds) => BlockKinds): void;
  addDocumentAction(replace: (actions: readonly Action[]) => readonly Action[]): void;
  addDocumentHeaderAction(replace: () => readonly Action[]): void;
}

const mayInvite = [{ action: 'admin::users.create', subject: null }];
const mayReadReports = [{ action: 'plugin::content-manager.explorer.read', subject: reportUid }];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    for (const [name, Input] of Object.entries(inputComponents))
      app.customFields.register({
        name,
        pluginId,
        type: 'json',
        intlLabel: { id: `${pluginId}.panel.report`, defaultMessage: name },
        intlDescription: { id: `${pluginId}.panel.report`, defaultMessage: name },
        components: { Input: Input as LoadInput },
      });
    app.router.addRoute({
      path: `plugins/${pluginId}/reports/:documentId/reading`,
      lazy: async () => ({ Component: (await import('./shell/pages/reading/ReadingPage')).ReadingPage }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/guide`,
      lazy: async () => ({ Component: (await import('./shell/pages/guide/GuidePage')).GuidePage }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/consolidation`,
      lazy: async () => ({ Component: (await import('./shell/pages/board/BoardPage')).BoardPage }),
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/consolidation`,
      icon: GridNine,
      intlLabel: { id: `${pluginId}.board.title`, defaultMessage: 'Consolidation' },
      permissions: [{ action: 'plugin::disclosure.consolidation.board', subject: null }],
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/guide`,
      icon: Question,
      intlLabel: { id: `${pluginId}.guide.title`, defaultMessage: 'Guide' },
      permissions: [],
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/statistics`,
      lazy: async () => ({ Component: (await import('./shell/pages/statistics/StatisticsPage')).StatisticsPage }),
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/statistics`,
      icon: ChartPie,
      intlLabel: { id: `${pluginId}.statistics.title`, defaultMessage: 'Statistics' },
      permissions: mayReadReports,
      position: 5,
    });
    app.createSettingSection(
      { id: pluginId, intlLabel: { id: `${pluginId}.stages.section`, defaultMessage: pluginId } },
      [
        {
          id: 'disclosure-stages',
          to: 'disclosure/stages',
          intlLabel: { id: `${pluginId}.stages.title`, defaultMessage: 'Review stages' },
          permissions: [{ action: 'plugin::disclosure.stages.update', subject: null }],
          Component: () =>
            import('./shell/settings/ReviewStagesPage').then(({ ReviewStagesPage }) => ({ default: ReviewStagesPage })),
        },
        {
          id: 'disclosure-people',
          to: 'disclosure/people',
          intlLabel: { id: `${pluginId}.people.title`, defaultMessage: 'People' },
          permissions: [{ action: 'admin::users.read', subject: null }],
          Component: () => import('./shell/people/PeoplePage').then(({ PeoplePage }) => ({ default: PeoplePage })),
        },
      ],
    );
    // What waits comes first, Strapi's own widgets after it.
    app.widgets.register((others) => [
      ...widgets.map(({ id, icon, component }) => ({
        id,
        pluginId,
        icon,
        component,
        title: { id: `${pluginId}.${id}.title`, defaultMessage: id },
        permissions: id === 'steps' ? mayInvite : mayReadReports,
      })),
      ...forAdministrators(others),
    ]);
  },

  bootstrap(app: StrapiApp) {
    silenceAbsentFeatures();
    completeReceivedReports();
    hideUnusedRoles();
    app.registerHook(
      'Admin/CM/pages/EditView/mutate-edit-view-layout',
      ({ layout, ...rest }: { layout: EditLayout }) => ({
        ...rest,
        layout: ownEditLayout(layout),
      }),
    );
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: ListTable) =>
      withReportColumns(withKinds(table, kindCell), {
        year: yearCell,
        stage: stageCell,
        findings: findingsCell,
        balance: balanceCell,
        change: changeCell,
      }),
    );
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (list: FilterList) => withFieldNames(list));
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel, addDocumentAction, addDocumentHeaderAction, addBulkAction, addRichTextBlocks } =
      contentManager.apis as ContentManagerApis;
    // They are about translations of an entry, and a report is in one language.
    addDocumentHeaderAction(() => []);
    addRichTextBlocks((kinds) => ownBlocks(kinds, (dropped) => updateDesk({ dropped })));
    addEditViewSidePanel([ReviewPanel, CommentsPanel, FindingsPanel, ExportPanel]);
    addBulkAction((actions) => replaceBulkActions(actions, [BulkSubmit, BulkPublish, BulkExport]));
    contentManager.injectComponent('editView', 'right-links', { name: 'disclosure-bar', Component: NarrowBar });
    contentManager.injectComponent('listView', 'actions', { name: 'disclosure-import', Component: ImportButton });
    contentManager.injectComponent('listView', 'actions', {
      name: 'disclosure-organizations',
      Component: ListImportButton,
    });
    contentManager.injectComponent('listView', 'actions', { name: 'disclosure-stage', Component: StageFilter });
    addDocumentAction((actions) =>
      replaceActions(usedActions(actions), {
        publish: [PublishNextAction],
        update: [SaveAction, PublishAction],
        unpublish: [WithdrawAction],
      }).map((action) =>
        action.type === 'discard' || action.type === 'delete' ? throwingAway(action, action.type) : action,
      ),
    );
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await textsOf(locale) }))),
};
