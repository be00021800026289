import { layouts, type ReportDocument } from '../../../model';
import { carriedOver, takeOver } from './carried-over';
import { entriesOf } from './rows';

const layout = layouts.v2021;
const previous: ReportDocument = {
  organization: { code: null },
  year: 2020,
  layout: 'v2019',
  title: null,
  sections: [],
  proactive: {},
  applications: { carriedForward: { naturalPerson: 2, commercialEnterprise: 0, total: 2, otherOrganization: null } },
  remedies: {},
  explanations: [],
};

it('offers what last year carried forward, across layouts', () => {
  const figures = carriedOver(layout, previous);
  expect([...figures]).toEqual([
    ['applications.carriedOver.naturalPerson', 2],
    ['applications.carriedOver.commercialEnterprise', 0],
    ['applications.carriedOver.total', 2],
  ]);
  expect(takeOver(layout, entriesOf(layout, {}), figures)).toHaveLength(3);
});

it('offers nothing without a published predecessor', () => {
  expect(carriedOver(layout, null).size).toBe(0);
});
