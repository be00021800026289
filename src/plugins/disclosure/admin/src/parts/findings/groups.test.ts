import { check, layouts } from '#model';
import { noContext, reportState } from '../../form/report-state';
import { groupFindings } from './groups';

const layout = layouts.v2021;
const grouped = (document: Record<string, unknown>, form: Record<string, unknown>) =>
  groupFindings(
    layout,
    check({ layout: 'v2021', ...document }),
    reportState({ layout: 'v2021', ...form }, noContext).isBlank,
  );

it('lists a new report by chapter: nothing wrong yet, much still open', () => {
  const groups = grouped({ year: 2021 }, {});
  expect(groups.map(({ code }) => code)).toEqual([
    'overview',
    'proactive',
    'applications',
    'remedies',
    'problems',
    'otherMatters',
  ]);
  const applications = groups.find(({ code }) => code === 'applications');
  expect(groups.flatMap(({ judged }) => judged)).toEqual([]);
  expect(applications).toMatchObject({ blanks: 175, firstBlank: 'applications.newRequests.naturalPerson' });
});

it('tells what is wrong from what is open', () => {
  const remedies = { reconsideration: { upheld: 1, corrected: 0, otherOutcome: 0, pending: 0, total: 2 } };
  const rows = [{ row: 'reconsideration', ...remedies.reconsideration }];
  const group = grouped({ year: 2021, remedies }, { remedies: rows }).find(({ code }) => code === 'remedies');
  expect(group?.judged.map(({ rule }) => rule)).toEqual(['remedies.total']);
  expect(group?.blanks).toBe(10);
});

it('puts what concerns the whole report first', () => {
  expect(grouped({ year: 2020 }, {})[0]).toMatchObject({ code: 'report', judged: [{ rule: 'layout.year' }] });
});
