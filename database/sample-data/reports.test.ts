import { check, type ReportDocument } from '../../src/plugins/disclosure/model';
import { commerceCode, educationCode, financeCode, housingCode, officeCode, organizations } from './organizations';
import { isOrdinary, type SampleReport, sampleReports } from './reports';
import { sampleYears } from './years';

const due = 2025;
const sample = sampleReports(sampleYears(due));

/** What the public could read of a body before a year, as documents; corrections as they were corrected. */
const lastOf = ({ document, acts }: SampleReport): ReportDocument =>
  acts.reduce((last, act) => (act.does === 'correct' ? act.document : last), document);

const isPublic = ({ acts }: SampleReport) => acts.at(-1)?.does === 'publish';

function findingsOf(report: SampleReport, among: readonly SampleReport[]) {
  const { document, organization } = report;
  const history = among
    .filter((other) => other.organization === organization && isPublic(other))
    .map(lastOf)
    .filter(({ year }) => (year ?? 0) < (document.year ?? 0))
    .reverse();
  const previous = history.find(({ year }) => year === (document.year ?? 0) - 1) ?? null;
  const others = among
    .filter((other) => other.organization !== organization && isPublic(other))
    .filter((other) => (other.document.year ?? 0) <= (document.year ?? 0))
    .flatMap((other) =>
      lastOf(other).sections.map(({ chapter, body }) => ({
        organization: other.organization.name,
        year: other.document.year,
        chapter,
        body,
      })),
    );
  const context = { organization: { kind: organization.kind }, previous, history, others };
  return check(document, context).filter(({ severity }) => severity !== 'notice');
}

const rulesOf = (report: SampleReport) => [...new Set(findingsOf(report, sample).map(({ rule }) => rule))];
const reportOf = (code: string, year: number) =>
  sample.find(({ document }) => document.organization.code === code && document.year === year);
const rulesAt = (code: string, year: number) => {
  const report = reportOf(code, year);
  return report && rulesOf(report);
};

test('a government, its office and six bureaus report on every year up to the one that is due', () => {
  expect(organizations).toHaveLength(8);
  expect(new Set(sample.map(({ document }) => document.year))).toEqual(
    new Set([2019, 2020, 2021, 2022, 2023, 2024, 2025]),
  );
  for (let year = 2015; year <= 2040; year += 1) {
    const years = sampleYears(year);
    expect(years.length).toBeGreaterThanOrEqual(5);
    expect(years.at(-1)).toBe(Math.max(year, 2023));
  }
});

test('what is published has no finding, what is under way is malformed nowhere', () => {
  for (const report of sample)
    if (isOrdinary(report)) expect(rulesOf(report)).toEqual([]);
    else expect(rulesOf(report).filter((rule) => rule.startsWith('structure.'))).toEqual([]);
});

test('the sample stays free of findings in the years to come', () => {
  const later = sampleReports(sampleYears(2032));
  const found = later
    .filter((report) => isOrdinary(report) && (report.document.year ?? 0) > due)
    .flatMap((report) => findingsOf(report, later));
  expect(found).toEqual([]);
});

test('one continuity is broken, one chapter copied, one text contradicts its table', () => {
  expect(rulesAt(educationCode, due)).toEqual(['continuity.in-force']);
  expect(rulesAt(housingCode, due)).toEqual(['narrative.copied']);
  expect(rulesAt(financeCode, due)).toEqual(
    expect.arrayContaining(['narrative.table', 'applications.row-total', 'completeness.cell', 'completeness.chapter']),
  );
});

test('whoever submits has a reason for each warning', () => {
  const submitted = sample.filter(({ acts }) => acts.length > 0);
  for (const report of submitted) expect(Object.keys(report.reasons)).toEqual(expect.arrayContaining(rulesOf(report)));
});

test('of the year that is due some are published, one is in review, one sent back, one drafted, some not begun', () => {
  const last = sample.filter(({ document }) => document.year === due);
  expect(last.filter(isOrdinary)).toHaveLength(2);
  const ends = last.map(({ acts }) => acts.at(-1)).map((act) => (act?.does === 'move' ? act.leaves[0] : act?.does));
  expect(ends.sort()).toEqual(['publish', 'publish', 'publish', 'sendBack', 'submit', undefined]);
  expect(last).toHaveLength(organizations.length - 2);
});

test('the office corrects its report once the government has summed it', () => {
  const [office] = sample.filter(({ acts, actsBeforeSums }) => acts.length > actsBeforeSums.length);
  expect(office?.document).toMatchObject({ organization: { code: officeCode }, year: due });
  expect(office?.actsBeforeSums.at(-1)?.does).toBe('publish');
});

test('two reports are corrected, another withdrawn', () => {
  const acts = sample.flatMap((report) => report.acts.map(({ does }) => does));
  expect(acts.filter((does) => does === 'correct')).toHaveLength(2);
  expect(acts.filter((does) => does === 'withdraw')).toHaveLength(1);
});

test('each year takes up what the year before left open', () => {
  for (const { document, organization } of sample) {
    const next = sample.find(
      (other) => other.organization === organization && other.document.year === (document.year ?? 0) + 1,
    );
    if (next) expect(next.document.applications.carriedOver).toEqual(document.applications.carriedForward);
  }
});

test('the commerce report of 2020 has the real figures', () => {
  const report = reportOf(commerceCode, 2020);
  expect(report?.document.proactive.administrativeLicensing).toEqual({ previousItems: 2, change: 0, decisions: 5 });
  const others = Object.values(report?.document.applications ?? {}).flatMap((row) => Object.values(row));
  expect(new Set(others)).toEqual(new Set([0]));
});

test('the sample is the same on every call', () => {
  expect(sampleReports()).toEqual(sampleReports());
});
