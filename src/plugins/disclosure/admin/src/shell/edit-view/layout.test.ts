import { type EditField, type EditLayout, ownEditLayout } from './layout';

const field = (name: string, attribute: EditField['attribute'] = { type: 'string' }): EditField => ({
  name,
  label: name,
  type: String(attribute.type),
  size: 6,
  attribute,
});
const report: EditLayout = {
  layout: [
    [
      [field('title'), field('year', { type: 'integer' })],
      [field('organization', { type: 'relation' }), field('layout', { type: 'enumeration' })],
      [field('sections', { type: 'component', component: 'report.section' })],
      [field('applications', { type: 'component', component: 'report.application-row' })],
      [field('stage'), field('revision', { type: 'integer' }), field('sourceUrl'), field('remark')],
    ],
  ],
  settings: {},
};

const names = ({ layout }: EditLayout) => layout.map((panel) => panel.map((row) => row.map(({ name }) => name)));

describe('the edit view of a report', () => {
  it('begins with whose report of which year it is', () => {
    expect(names(ownEditLayout(report))[0]).toEqual([
      ['organization', 'year', 'layout'],
      ['title', 'sourceUrl'],
      ['remark'],
      ['sections'],
    ]);
  });

  it('has the desk below the head, whatever else the head holds', () => {
    const [head] = ownEditLayout(report).layout;
    expect(head?.at(-1)?.map(({ attribute }) => attribute.customField)).toEqual(['plugin::disclosure.desk']);
  });

  it('has a panel a chapter: heading, text, table', () => {
    expect(names(ownEditLayout(report)).slice(1)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((place) =>
        ['heading', 'body', 'chapter'].map((part) => [`sections.${place}.${part}`]),
      ),
    );
  });

  it('never shows revision, stage or raw rows', () => {
    expect(names(ownEditLayout(report)).flat(2)).not.toEqual(expect.arrayContaining(['revision']));
    expect(names(ownEditLayout(report)).flat(2)).not.toEqual(expect.arrayContaining(['applications']));
  });

  it('leaves Strapi’s own object and other content types alone', () => {
    const before = JSON.stringify(report);
    ownEditLayout(report);
    expect(JSON.stringify(report)).toBe(before);
    const other: EditLayout = { layout: [[[field('name')]]] };
    expect(ownEditLayout(other)).toBe(other);
  });

  it('is the same object each time', () => {
    expect(ownEditLayout(report)).toBe(ownEditLayout(report));
  });
});

it('an organization keeps its arrangement, with its kind chosen by name', () => {
  const kinds = ['department', 'county'];
  const organization: EditLayout = {
    layout: [[[field('name'), field('kind', { type: 'enumeration', enum: kinds })]]],
  };
  const [[[name, kind]]] = ownEditLayout(organization).layout as EditField[][][] as [[[EditField, EditField]]];
  expect(name).toBe((organization.layout[0]?.[0] ?? [])[0]);
  expect(kind).toMatchObject({ size: 6, attribute: { enum: kinds, customField: 'plugin::disclosure.kind' } });
});
