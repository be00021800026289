import { type Action, type ActionProps, replaceActions } from './document-action';

const seen: ActionProps[] = [];
const action = (label: string, type?: string): Action =>
  Object.assign(
    (props: ActionProps) => {
      seen.push(props);
      return { label };
    },
    type ? { type, position: 'panel' } : {},
  );
const actions = replaceActions([action('Publish', 'publish'), action('Edit')], {
  publish: [action('Ours', 'publish')],
});
const labels = (model: string) => actions.map((each) => each({ model, activeTab: 'draft' })?.label);

it('reports get our actions, everything else keeps Strapi’s', () => {
  expect(labels('api::report.report')).toEqual([undefined, 'Ours', 'Edit']);
  expect(labels('api::organization.organization')).toEqual(['Publish', 'Ours', 'Edit']);
});

it('Strapi’s own shortcut does nothing on a report', () => {
  seen.length = 0;
  labels('api::report.report');
  expect(seen[0]).toMatchObject({ activeTab: 'published' });
});

it('keeps the type and position that Strapi looks for', () => {
  expect([actions[0]?.type, actions[0]?.position]).toEqual(['publish', 'panel']);
});
