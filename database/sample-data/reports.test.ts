import { check } from '../../src/plugins/disclosure/model';
import { commerceCode, organizations } from './organizations';
import { sampleReports } from './reports';

const kindOf = (code: string | null) => organizations.find((organization) => organization.code === code)?.kind;
const findingsOf = ({ document }: ReturnType<typeof sampleReports>[number]) =>
  check(document, { organization: { kind: kindOf(document.organization.code) } });

test('a government, its office and six bureaus report on four years', () => {
  expect(organizations).toHaveLength(8);
  expect(new Set(sampleReports().map(({ document }) => document.year))).toEqual(new Set([2019, 2020, 2021, 2022]));
});

test('what is published has no finding, what is under way is malformed nowhere', () => {
  for (const report of sampleReports()) {
    const findings = findingsOf(report);
    if (report.publish) expect(findings).toEqual([]);
    else expect(findings.filter(({ rule }) => rule.startsWith('structure.'))).toEqual([]);
  }
});

test('some of what is under way does not add up, some is blank', () => {
  const outcomes = sampleReports()
    .filter(({ publish }) => !publish)
    .map((report) => findingsOf(report).map(({ rule }) => rule));
  expect(outcomes.some((rules) => rules.includes('applications.row-total'))).toBe(true);
  expect(outcomes.some((rules) => rules.includes('completeness.cell'))).toBe(true);
});

test('each year takes up what the year before left open', () => {
  const reports = sampleReports();
  for (const { document, organization } of reports) {
    const next = reports.find(
      (other) => other.organization === organization && other.document.year === (document.year ?? 0) + 1,
    );
    if (next) expect(next.document.applications.carriedOver).toEqual(document.applications.carriedForward);
  }
});

test('the commerce report of 2020 has the real figures', () => {
  const report = sampleReports().find(
    ({ document }) => document.organization.code === commerceCode && document.year === 2020,
  );
  expect(report?.document.proactive.administrativeLicensing).toEqual({ previousItems: 2, change: 0, decisions: 5 });
  const others = Object.values(report?.document.applications ?? {}).flatMap((row) => Object.values(row));
  expect(new Set(others)).toEqual(new Set([0]));
});

test('the sample is the same on every call', () => {
  expect(sampleReports()).toEqual(sampleReports());
});
