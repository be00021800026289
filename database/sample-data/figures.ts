/** Figures for sample reports: they add up, and each year takes up where the year before left off. */
import {
  documentOf,
  layoutForYear,
  type ReportDocument,
  readDocument,
  type TableValues,
  withTotals,
} from '../../src/plugins/disclosure/model';
import type { Profile } from './organizations';
import { randomOf } from './random';

export type Figures = Pick<ReportDocument, 'proactive' | 'applications' | 'remedies'>;

interface Year {
  year: number;
  profile: Profile;
  random: () => number;
  previous: Figures | undefined;
}

/** How often each kind of applicant applies, and how often each result occurs. */
const applicantShares = {
  naturalPerson: 0.82,
  commercialEnterprise: 0.1,
  researchInstitution: 0.01,
  socialOrganization: 0.02,
  legalServiceOrganization: 0.03,
  otherOrganization: 0.02,
};
const resultShares: readonly (readonly [string, number])[] = [
  ['granted', 0.38],
  ['partiallyGranted', 0.12],
  ['refusedByLaw', 0.01],
  ['refusedThirdPartyRights', 0.03],
  ['refusedInternalAffairs', 0.03],
  ['refusedProcessInformation', 0.02],
  ['refusedEnforcementFile', 0.03],
  ['refusedAdministrativeInquiry', 0.05],
  ['unavailableNotHeld', 0.14],
  ['unavailableNotExisting', 0.07],
  ['unavailableUnclear', 0.03],
  ['notProcessedComplaint', 0.03],
  ['notProcessedDuplicate', 0.03],
];

const blank = (year: number): ReportDocument => documentOf(readDocument({ year, layout: layoutForYear(year) }));

const cellOf = (tables: Figures | undefined, table: keyof Figures, row: string, column: string): number | null =>
  tables?.[table][row]?.[column] ?? null;

const between = (random: () => number, low: number, high: number) => low + Math.floor(random() * (high - low + 1));

function around(random: () => number, ordinary: number): number {
  return Math.round(ordinary * (0.7 + 0.6 * random()));
}

/** The tables of one body in one year, complete and balanced. */
export function figuresFor(code: string, year: number, profile: Profile, previous?: Figures): Figures {
  const input: Year = { year, profile, random: randomOf(`${code}/${year}`), previous };
  const { proactive, remedies } = blank(year);
  fillProactive(proactive, input);
  const applications = fillApplications(input);
  for (const row of Object.values(remedies)) {
    for (const column of Object.keys(row)) row[column] = 0;
    if (profile.applications > 40 && input.random() < 0.5) row.upheld = between(input.random, 1, 3);
  }
  const { reconsideration } = remedies;
  if (reconsideration && profile.applications > 30) reconsideration.otherOutcome = between(input.random, 0, 1);
  return withTotals({ ...blank(year), proactive, applications, remedies });
}

function fillApplications({ year, profile, random, previous }: Year): TableValues {
  const { applications } = blank(year);
  for (const [column, share] of Object.entries(applicantShares)) {
    for (const row of Object.values(applications)) row[column] = 0;
    const set = (row: string, value: number) => {
      const values = applications[row];
      if (values) values[column] = value;
    };
    const received = Math.round(around(random, profile.applications) * share);
    const carriedOver = cellOf(previous, 'applications', 'carriedForward', column) ?? 0;
    let open = received + carriedOver;
    set('newRequests', received);
    set('carriedOver', carriedOver);
    const forward = Math.min(open, Math.round(open * 0.08 * random()));
    set('carriedForward', forward);
    open -= forward;
    for (const [row, share] of resultShares) {
      const count = Math.min(open, Math.round((received + carriedOver) * share));
      set(row, count);
      open -= count;
    }
    set('granted', (applications.granted?.[column] ?? 0) + open);
  }
  return applications;
}

/** The columns of the proactive table in each layout, and how a year goes on from the one before. */
function fillProactive(proactive: TableValues, input: Year): void {
  for (const [row, values] of Object.entries(proactive))
    for (const column of Object.keys(values)) values[column] = columnFigure(row, column, input, values);
}

type Figure = (row: string, input: Year, sofar: TableValues[string]) => number;

const decisionsOf: Record<string, (profile: Profile) => number> = {
  administrativeLicensing: ({ licences }) => licences,
  otherServices: ({ licences }) => licences / 4,
  administrativePenalties: ({ penalties }) => penalties,
  administrativeCoercion: ({ coercions }) => coercions,
};

const documentsOf = (row: string, { documents }: Profile) => (row === 'regulations' ? 0 : documents);

const figureOf: Record<string, Figure> = {
  made: (row, { random, profile }) => around(random, documentsOf(row, profile)),
  disclosed: (_, __, sofar) => sofar.made ?? 0,
  disclosedTotal: (row, { previous, profile }, sofar) =>
    (cellOf(previous, 'proactive', row, 'disclosedTotal') ?? documentsOf(row, profile) * 12) + (sofar.disclosed ?? 0),
  issued: (row, { random, profile }) => around(random, documentsOf(row, profile)),
  repealed: (row, { random, profile }) => Math.floor(random() * documentsOf(row, profile) * 0.5),
  inForce: (row, { previous, profile }, sofar) =>
    (cellOf(previous, 'proactive', row, 'inForce') ?? documentsOf(row, profile) * 12) +
    (sofar.issued ?? 0) -
    (sofar.repealed ?? 0),
  previousItems: (row, { previous, random }) =>
    previous
      ? (cellOf(previous, 'proactive', row, 'previousItems') ?? 0) + (cellOf(previous, 'proactive', row, 'change') ?? 0)
      : between(random, 5, 60),
  change: (_, { random }) => between(random, -4, 4),
  decisions: (row, { random, profile }) => around(random, decisionsOf[row]?.(profile) ?? 0),
  purchases: (_, { random }) => between(random, 1, 12),
  // v2019 has it in yuan, v2021 in 10,000 yuan.
  amount: (row, { random }) =>
    row === 'centralizedProcurement'
      ? between(random, 10_000_000, 90_000_000) / 100
      : between(random, 0, 9_000_000) / 1e4,
};

function columnFigure(row: string, column: string, input: Year, sofar: TableValues[string]): number {
  return figureOf[column]?.(row, input, sofar) ?? 0;
}

/** The real figures of the commerce bureau of Wuhai in 2020: all zero but these. */
export function commerceFigures2020(): Figures {
  const document = blank(2020);
  for (const table of [document.proactive, document.applications, document.remedies])
    for (const row of Object.values(table)) for (const column of Object.keys(row)) row[column] = 0;
  Object.assign(document.proactive.administrativeLicensing ?? {}, { previousItems: 2, decisions: 5 });
  return document;
}

/** A government's summary: each figure is the sum of its bodies' figures. Layouts do not mix within a year. */
export function summaryFigures(year: number, parts: readonly Figures[]): Figures {
  const document = blank(year);
  for (const table of ['proactive', 'applications', 'remedies'] as const)
    for (const [row, values] of Object.entries(document[table]))
      for (const column of Object.keys(values)) {
        const sum = parts.reduce((total, part) => total + (cellOf(part, table, row, column) ?? 0), 0);
        values[column] = Math.round(sum * 1e6) / 1e6;
      }
  return document;
}
