/** What the plugin adds to the admin panel. Only registration stands here; screens are loaded when they are shown. */
import { ChartPie, File, GridNine } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { type Action, replaceActions } from './actions/document-action';
import { PublishAction } from './actions/PublishAction';
import { SaveAction } from './actions/SaveAction';
import { type EditLayout, inputs, ownEditLayout } from './edit-view/layout';
import { BulkExport } from './exchange/BulkExport';
import { ExportPanel } from './exchange/ExportPanel';
import { ImportButton } from './exchange/ImportButton';
import { balanceCell, findingsCell, stageCell, yearCell } from './list-view/cells';
import { type Table, withReportColumns } from './list-view/columns';
import { type FilterList, withFieldNames } from './list-view/filters';
import { StageFilter } from './list-view/StageFilter';
import { FindingsPanel } from './panels/FindingsPanel';
import { ReviewPanel } from './panels/ReviewPanel';
import { textsOf } from './translations';
import { pluginId, reportUid } from './uids';

/** Strapi hands the inputs more than its types say. */
type LoadInput = () => Promise<{ default?: ComponentType }>;

const inputComponents = {
  [inputs.organization]: () => import('./edit-view/OrganizationInput'),
  [inputs.year]: () => import('./edit-view/YearInput'),
  [inputs.layout]: () => import('./edit-view/LayoutInput'),
  [inputs.kind]: () => import('./edit-view/KindInput'),
  [inputs.plain]: () => import('./edit-view/PlainInput'),
  [inputs.chapter]: () => import('./chapters/ChapterInput'),
  [inputs.chapterTable]: () => import('./chapters/ChapterTableInput'),
};

const widgets = [
  { id: 'mine', icon: File, component: async () => (await import('./widgets/MyReportsWidget')).MyReportsWidget },
  { id: 'matrix', icon: GridNine, component: async () => (await import('./widgets/MatrixWidget')).MatrixWidget },
  { id: 'progress', icon: ChartPie, component: async () => (await import('./widgets/ProgressWidget')).ProgressWidget },
];

/** What the Content Manager offers to plugins, as far as this one uses it. */
interface ContentManagerApis extends Record<string, unknown> {
  addEditViewSidePanel(panels: readonly (typeof FindingsPanel | typeof ReviewPanel | typeof ExportPanel)[]): void;
  addBulkAction(actions: readonly (typeof BulkExport)[]): void;
  addDocumentAction(replace: (actions: readonly Action[]) => readonly Action[]): void;
}

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
    app.createSettingSection(
      { id: pluginId, intlLabel: { id: `${pluginId}.stages.section`, defaultMessage: pluginId } },
      [
        {
          id: 'disclosure-stages',
          to: 'disclosure/stages',
          intlLabel: { id: `${pluginId}.stages.title`, defaultMessage: 'Review stages' },
          permissions: [{ action: 'plugin::disclosure.stages.update', subject: null }],
          Component: () =>
            import('./settings/ReviewStagesPage').then(({ ReviewStagesPage }) => ({ default: ReviewStagesPage })),
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
        permissions: mayReadReports,
      })),
      ...others,
    ]);
  },

  bootstrap(app: StrapiApp) {
    app.registerHook(
      'Admin/CM/pages/EditView/mutate-edit-view-layout',
      ({ layout, ...rest }: { layout: EditLayout }) => ({
        ...rest,
        layout: ownEditLayout(layout),
      }),
    );
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: Table) =>
      withReportColumns(table, { year: yearCell, stage: stageCell, findings: findingsCell, balance: balanceCell }),
    );
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (list: FilterList) => withFieldNames(list));
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel, addDocumentAction, addBulkAction } = contentManager.apis as ContentManagerApis;
    addEditViewSidePanel([ReviewPanel, FindingsPanel, ExportPanel]);
    addBulkAction([BulkExport]);
    contentManager.injectComponent('listView', 'actions', { name: 'disclosure-import', Component: ImportButton });
    contentManager.injectComponent('listView', 'actions', { name: 'disclosure-stage', Component: StageFilter });
    addDocumentAction((actions) => replaceActions(actions, { publish: PublishAction, update: SaveAction }));
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await textsOf(locale) }))),
};
