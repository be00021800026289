import { type BulkAction, replaceBulkActions } from './bulk-actions';

const action = (label: string, more: { actionType?: string; type?: string } = {}): BulkAction =>
  Object.assign(
    () => ({ label, ...(more.actionType && { actionType: more.actionType }) }),
    more.type ? { type: more.type } : {},
  );

const actions = replaceBulkActions(
  [
    action('Publish', { actionType: 'publish' }),
    action('Unpublish', { type: 'unpublish' }),
    action('Delete', { type: 'delete' }),
  ],
  [action('Ours')],
);
const labels = (model: string) => actions.map((each) => each({ model } as never)?.label);

it('reports get our own for publishing, and no unpublishing; everything else keeps Strapi’s', () => {
  expect(labels('api::report.report')).toEqual(['Ours', undefined, undefined, 'Delete']);
  expect(labels('api::organization.organization')).toEqual(['Ours', 'Publish', 'Unpublish', 'Delete']);
  expect(actions.map(({ type }) => type)).toEqual([undefined, undefined, 'unpublish', 'delete']);
});
