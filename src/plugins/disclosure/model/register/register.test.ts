import fc from 'fast-check';
import { check } from '../checks/check';
import type { Layout } from '../layout/declaration';
import { layouts } from '../layouts';
import { answerTimes } from './answer-times';
import { countRegister } from './count';
import { dayOf } from './days';
import type { RegisterEntry } from './entry';
import { fieldCodes, fieldOf } from './fields';
import { meaningsOf } from './meanings';
import { countedRows } from './places-of-layout';
import { rowsBehind } from './rows-behind';
import { countChannels, overviewSentences } from './sentences';
import { outcomeWords, stillOpen, vagueOutcomes } from './words/outcomes';
import { meaningOf } from './words/usual-words';

const all: readonly Layout[] = Object.values(layouts);
const newest = countedRows(layouts.v2021);

const fact = <Known>(known: fc.Arbitrary<Known>) =>
  fc.oneof({ weight: 8, arbitrary: known }, fc.constant(null), fc.constant('unread' as const));
const day = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((at) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10));
const number = fc.option(fc.integer({ min: 1, max: 30 }).map((at) => `第${at}号申请`));
const remedy = fc.record({
  row: fc.constantFrom(...newest.remedies),
  filed: fact(day),
  outcome: fact(fc.constantFrom(...newest.remedyOutcomes)),
  decided: fact(day),
});
const entry = fc.record({
  number,
  received: fact(day),
  applicant: fact(fc.constantFrom(...newest.applicants)),
  outcome: fact(fc.constantFrom(...newest.results)),
  answered: fact(day),
  channel: fc.constantFrom(null, 'online', 'post'),
  isExtended: fc.boolean(),
  remedies: fc.array(remedy, { maxLength: 2 }),
});
const register = fc
  .array(entry, { maxLength: 60 })
  .map((rows) => rows.map((row, at): RegisterEntry => ({ ...row, place: { sheet: 0, row: at + 2 } })));
const year = fc.integer({ min: 2018, max: 2023 });

const figures = (entries: readonly RegisterEntry[], of: number, layout: Layout) => {
  const { applications, remedies, notCounted, repeats } = countRegister(entries, of, layout);
  return { applications, remedies, notCounted: notCounted.length, repeats: repeats.length };
};

const open = (place: number, received: string): RegisterEntry => ({
  place: { sheet: 0, row: place },
  number: null,
  received,
  applicant: 'naturalPerson',
  outcome: null,
  answered: null,
  channel: 'online',
  isExtended: false,
  remedies: [],
});
const answered = (place: number, received: string, at: string): RegisterEntry => ({
  ...open(place, received),
  outcome: 'granted',
  answered: at,
});

describe('a matrix that is counted from a register', () => {
  it('adds up, whatever the register holds', () => {
    fc.assert(
      fc.property(register, year, fc.constantFrom(...all), (entries, of, layout) => {
        const { applications, remedies } = countRegister(entries, of, layout);
        const findings = check({ year: of, layout: layout.code, applications, remedies });
        expect(findings.filter(({ rule }) => /^(?:applications|remedies)\./.test(rule))).toEqual([]);
        const blank = findings.filter(
          ({ rule, path }) => rule === 'completeness.cell' && !path.startsWith('proactive.'),
        );
        expect(blank).toEqual([]);
      }),
    );
  });

  it('is the same in any order of the rows, split into any files', () => {
    fc.assert(
      fc.property(
        register,
        year,
        fc.infiniteStream(fc.nat(3)),
        fc.infiniteStream(fc.nat()),
        (entries, of, files, order) => {
          const moved = entries
            .map((row) => ({ row, at: order.next().value ?? 0 }))
            .sort((one, other) => one.at - other.at)
            .map(({ row }, at) => ({ ...row, place: { sheet: files.next().value ?? 0, row: at + 2 } }));
          expect(figures(moved, of, layouts.v2021)).toEqual(figures(entries, of, layouts.v2021));
        },
      ),
    );
  });

  it('has the same groups in both forms', () => {
    fc.assert(
      fc.property(register, year, (entries, of) => {
        const [older, newer] = [layouts.v2019, layouts.v2021].map((layout) => {
          const { applications } = countRegister(entries, of, layout);
          return layout.tables.applications.groups.map(({ code, members }) => [
            code,
            [...newest.applicants, 'total'].map((column) =>
              members.reduce((sum, row) => sum + (applications[row]?.[column] ?? 0), 0),
            ),
          ]);
        });
        expect(older).toEqual(newer);
      }),
    );
  });

  it('carries over what the year before carried forward', () => {
    fc.assert(
      fc.property(register, year, (entries, of) => {
        const before = countRegister(entries, of - 1, layouts.v2019).applications;
        const after = countRegister(entries, of, layouts.v2021).applications;
        expect(after.carriedOver).toEqual(before.carriedForward);
      }),
    );
  });

  it('tells for every cell which rows it counts', () => {
    fc.assert(
      fc.property(register, year, (entries, of) => {
        const { applications, places } = countRegister(entries, of, layouts.v2021);
        for (const row of [...newest.results, newest.newRequests, newest.carriedOver, newest.carriedForward])
          for (const column of newest.applicants)
            expect(places.get(`applications.${row}.${column}`)?.length ?? 0).toBe(applications[row]?.[column]);
      }),
    );
  });
});

it('a total counts the rows of the cells that it sums', () => {
  const rows = [answered(2, '2025-01-01', '2025-01-08'), open(3, '2025-01-02'), open(4, '2026-01-02')];
  const { places } = countRegister(rows, 2025, layouts.v2021);
  const known = Object.fromEntries([...places].map(([at, list]) => [at, { 0: list.map(({ row }) => row) }]));
  const behind = (address: string) => rowsBehind(layouts.v2021, address, known);
  expect(behind('applications.newRequests.total')).toEqual({ 0: [2, 3] });
  expect(behind('applications.totalResults.total')).toEqual({ 0: [2] });
  expect(behind('applications.granted.naturalPerson')).toEqual({ 0: [2] });
  expect(behind('applications.granted.commercialEnterprise')).toEqual({});
});

it('what a word may mean is known by its code', () => {
  for (const code of fieldCodes) {
    const known = new Set(meaningsOf(code).map((meaning) => meaning.code));
    expect((fieldOf(code).words ?? []).filter(({ to }) => !known.has(to))).toEqual([]);
  }
});

describe('a register', () => {
  it('lists what it does not count, with the reason', () => {
    const rows: RegisterEntry[] = [
      answered(2, '2024-12-20', '2025-01-08'),
      open(3, '2025-12-30'),
      { ...open(4, '2025-01-01'), received: null },
      { ...answered(5, '2025-01-01', '2025-02-01'), outcome: null },
      { ...open(6, '2025-03-01'), outcome: 'granted' },
      answered(7, '2025-03-01', '2025-02-01'),
      { ...open(8, '2025-03-01'), applicant: 'unread' },
      // Concerns no application of the year.
      { ...answered(9, '2023-01-01', '2023-02-01'), outcome: null },
      { ...open(10, '2026-01-01'), applicant: null },
    ];
    const { notCounted, applications, places } = countRegister(rows, 2025, layouts.v2021);
    expect(notCounted.map(({ row, fault }) => [row, fault])).toEqual([
      [4, 'noReceived'],
      [5, 'noOutcome'],
      [6, 'noAnswered'],
      [7, 'answeredFirst'],
      [8, 'unreadApplicant'],
    ]);
    expect(applications.carriedOver?.total).toBe(1);
    expect(applications.newRequests?.total).toBe(1);
    expect(applications.carriedForward?.total).toBe(1);
    expect(places.get('applications.granted.naturalPerson')).toEqual([{ sheet: 0, row: 2 }]);
  });

  it('counts a repeated row once, and none of those that contradict each other', () => {
    const numbered = (row: RegisterEntry, of: string) => ({ ...row, number: of });
    const rows = [
      numbered(open(2, '2025-01-01'), '2025-001'),
      numbered(open(3, '2025-01-01'), '2025-001'),
      numbered(open(4, '2025-01-01'), '2025-002'),
      numbered(open(5, '2025-01-02'), '2025-002'),
    ];
    const { applications, repeats, notCounted } = countRegister(rows, 2025, layouts.v2021);
    expect(applications.newRequests?.total).toBe(1);
    expect(repeats).toEqual([{ sheet: 0, row: 3 }]);
    expect(notCounted).toEqual([4, 5].map((row) => ({ sheet: 0, row, fault: 'conflict' })));
  });

  it('keeps a remedy pending until it is decided', () => {
    const rows = [
      {
        ...answered(2, '2024-10-01', '2024-10-20'),
        remedies: [{ row: 'reconsideration', filed: '2024-11-01', outcome: 'upheld', decided: '2025-01-20' }],
      },
    ];
    expect(countRegister(rows, 2024, layouts.v2021).remedies.reconsideration).toMatchObject({ pending: 1, total: 1 });
    expect(countRegister(rows, 2025, layouts.v2021).remedies.reconsideration).toMatchObject({ upheld: 1, pending: 0 });
  });
});

describe('what chapter one tells', () => {
  const isWorkingDay = (of: string) => ![0, 6].includes(new Date(of).getUTCDay());

  it('counts twenty working days, and forty where the time was extended', () => {
    const rows = [
      answered(2, '2025-03-03', '2025-03-31'),
      answered(3, '2025-03-03', '2025-04-01'),
      { ...answered(4, '2025-03-03', '2025-04-28'), isExtended: true },
    ];
    const times = answerTimes(rows, isWorkingDay);
    expect(times).toEqual({ inTime: 1, inExtendedTime: 1, later: [{ sheet: 0, row: 3 }] });
    expect(overviewSentences(2025, countChannels(rows), times).map(({ zh }) => zh)).toEqual([
      '2025年共收到政府信息公开申请3件，其中网络申请3件。',
      '本年度办结3件，其中在法定期限内答复2件（含延长答复期限的1件）。',
    ]);
  });

  it('knows the days of the calendar', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect([dayOf(2025, 2, 29), dayOf(2025, 13, 1), dayOf(2025, 4, 31)]).toEqual([null, null, null]);
  });
});

describe('the usual words', () => {
  it('name rows of the newest form, each word one', () => {
    const known = new Set<string>([...newest.results, stillOpen]);
    expect(outcomeWords.filter(({ to }) => !known.has(to))).toEqual([]);
    const words = outcomeWords.flatMap(({ words }) => words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => vagueOutcomes.includes(word))).toEqual([]);
  });

  it.each([
    ['已公开', 'granted'],
    ['(二)部分公开', 'partiallyGranted'],
    ['信息不存在', 'unavailableNotHeld'],
    ['非政府信息', 'otherRemaining'],
    ['不予公开（属于国家秘密）', 'refusedStateSecret'],
    ['信访', 'notProcessedComplaint'],
    ['非本机关公开', 'unavailableNotHeld'],
    ['申请人撤回', 'otherRemaining'],
    ['同意部分公开，部分不予公开', 'partiallyGranted'],
    ['不同意公开', undefined],
    ['不予以公开', undefined],
    ['部分不予公开', undefined],
  ])('understand %s', (text, to) => {
    expect(meaningOf(text, outcomeWords)?.to).toBe(to);
  });
});
