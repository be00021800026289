/** Why something of a register is not counted. Nothing is guessed: what is missing is listed. */
import type { Layout } from '../layout/declaration';
import { type Label, label } from '../layout/label';
import { firstDay, lastDay } from './days';
import type { RegisterEntry, RemedyEntry } from './entry';
import { countedRows, resultRow } from './places-of-layout';

/** What may keep an application or a remedy from being counted, with what the person who keeps the register reads. */
export const faultLabels = {
  noReceived: label('没有收到日期', 'No day of receipt'),
  unreadReceived: label('收到日期无法识别', 'The day of receipt cannot be read'),
  unreadAnswered: label('答复日期无法识别', 'The day of the answer cannot be read'),
  answeredFirst: label('答复日期早于收到日期', 'Answered before it was received'),
  noApplicant: label('没有申请人类型', 'No kind of applicant'),
  unreadApplicant: label('申请人类型未对应', 'The kind of applicant is matched to no column'),
  noOutcome: label('有答复日期，没有办理结果', 'Answered, but without an outcome'),
  unreadOutcome: label('办理结果未对应', 'The outcome is matched to no row'),
  noAnswered: label('有办理结果，没有答复日期', 'An outcome, but no day of the answer'),
  conflict: label('编号相同、内容不同', 'The same number with other facts'),
  noFiled: label('复议或诉讼没有提起日期', 'A remedy without the day on which it was sought'),
  unreadRemedy: label('复议或诉讼的日期或结果无法识别', 'Day or outcome of a remedy cannot be read'),
  undecided: label('复议或诉讼的审结日期与结果只有其一', 'Of a remedy, either the outcome or its day is missing'),
  decidedFirst: label('复议或诉讼的审结日期早于提起日期', 'A remedy decided before it was sought'),
} as const satisfies Record<string, Label>;

export type Fault = keyof typeof faultLabels;

/** A fault and how to tell it; the first that applies is told. */
interface FaultRow<Subject> {
  fault: Fault;
  applies(subject: Subject, layout: Layout): boolean;
}

const applicationFaults: readonly FaultRow<RegisterEntry>[] = [
  { fault: 'noReceived', applies: ({ received }) => received === null },
  { fault: 'unreadReceived', applies: ({ received }) => received === 'unread' },
  { fault: 'unreadAnswered', applies: ({ answered }) => answered === 'unread' },
  {
    fault: 'answeredFirst',
    applies: ({ received, answered }) => received !== null && answered !== null && answered < received,
  },
  { fault: 'noApplicant', applies: ({ applicant }) => applicant === null },
  {
    fault: 'unreadApplicant',
    applies: ({ applicant }, layout) => applicant !== null && !countedRows(layout).applicants.includes(applicant),
  },
  { fault: 'noOutcome', applies: ({ answered, outcome }) => answered !== null && outcome === null },
  {
    fault: 'unreadOutcome',
    applies: ({ outcome }, layout) => outcome !== null && resultRow(layout, outcome) === null,
  },
  { fault: 'noAnswered', applies: ({ answered, outcome }) => answered === null && outcome !== null },
];

const remedyFaults: readonly FaultRow<RemedyEntry>[] = [
  {
    fault: 'unreadRemedy',
    applies: ({ row, filed, decided, outcome }, layout) =>
      filed === 'unread' ||
      decided === 'unread' ||
      !countedRows(layout).remedies.includes(row) ||
      (outcome !== null && !countedRows(layout).remedyOutcomes.includes(outcome)),
  },
  { fault: 'noFiled', applies: ({ filed }) => filed === null },
  { fault: 'undecided', applies: ({ decided, outcome }) => (decided === null) !== (outcome === null) },
  {
    fault: 'decidedFirst',
    applies: ({ filed, decided }) => filed !== null && decided !== null && decided < filed,
  },
];

/** Why an application is not counted, in any year; `null` for one that is. */
export const faultOf = (entry: RegisterEntry, layout: Layout): Fault | null =>
  applicationFaults.find(({ applies }) => applies(entry, layout))?.fault ?? null;

/** Why a reconsideration or lawsuit is not counted, in any year. */
export const remedyFaultOf = (remedy: RemedyEntry, layout: Layout): Fault | null =>
  remedyFaults.find(({ applies }) => applies(remedy, layout))?.fault ?? null;

/** Whether what is known of the days leaves open that something belongs to a report year. */
export function mayConcern(year: number, from: string | null, to: string | null): boolean {
  const startsLater = from !== null && from !== 'unread' && from > lastDay(year);
  const endedBefore = to !== null && to !== 'unread' && to < firstDay(year);
  return !startsLater && !endedBefore;
}
