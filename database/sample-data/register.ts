/** A register of applications from which a sample report can be counted. Everybody in it is invented. */
import type { ReportDocument, TableValues } from '../../src/plugins/disclosure/model';
import { randomOf } from './random';

/** What heads the columns, as registers have it. */
export const registerHeads = [
  ...['序号', '登记编号', '收到日期', '申请人', '申请人类型', '联系电话', '申请方式', '申请内容'],
  ...['办理结果', '具体情形', '答复日期', '是否延期', '复议申请日期', '复议结果', '复议审结日期'],
] as const;

export type RegisterRow = (string | number)[];

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const givenNames = ['明远', '雅文', '建国', '小梅', '志强', '丽华', '子涵', '国栋', '晓燕', '海波', '玉兰', '思齐'];

/** What each kind of applicant is called in the register, and what one of them may be named. */
const applicants: Readonly<Record<string, { kind: string; named: (random: () => number) => string }>> = {
  naturalPerson: { kind: '自然人', named: personName },
  commercialEnterprise: { kind: '企业', named: (random) => `云汀${one(random, ['远山', '清河', '百川'])}建材有限公司` },
  researchInstitution: { kind: '科研机构', named: () => '云汀区域经济研究院' },
  socialOrganization: { kind: '社会公益组织', named: () => '云汀市河湖保护协会' },
  legalServiceOrganization: { kind: '律师事务所', named: (random) => `${one(random, ['正衡', '明理'])}律师事务所` },
  otherOrganization: { kind: '其他', named: () => '青石街道柳巷居民委员会' },
};

/** What registers write for an outcome: the answer, and the detail of it. */
const outcomes: Readonly<Record<string, readonly [string, string]>> = {
  granted: ['予以公开', ''],
  partiallyGranted: ['部分公开', ''],
  refusedByLaw: ['不予公开', '法律法规禁止公开'],
  refusedThirdPartyRights: ['不予公开', '第三方合法权益'],
  refusedInternalAffairs: ['不予公开', '内部事务信息'],
  refusedProcessInformation: ['不予公开', '过程性信息'],
  refusedEnforcementFile: ['不予公开', '行政执法案卷'],
  refusedAdministrativeInquiry: ['不予公开', '行政查询事项'],
  unavailableNotHeld: ['无法提供', '本机关不掌握'],
  unavailableNotExisting: ['无法提供', '没有现成信息'],
  unavailableUnclear: ['无法提供', '补正后仍不明确'],
  notProcessedComplaint: ['不予处理', '信访'],
  notProcessedDuplicate: ['不予处理', '重复申请'],
};

const subjects = ['专项资金分配结果', '部门预算批复', '政府采购合同', '会计评估机构名单', '债券资金使用情况'];
const channels = ['网络', '信函', '当面'];

const one = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

function personName(random: () => number): string {
  return `${one(random, surnames)}${one(random, givenNames)}`;
}

interface Application {
  column: string;
  received: Date;
  outcome: readonly [string, string] | undefined;
}

/** The rows of the register that a report's matrix counts, by the day of receipt. */
export function registerRows({ organization, year, applications }: ReportDocument): RegisterRow[] {
  const random = randomOf(`register/${organization.code}/${year}`);
  const all = Object.keys(applicants).flatMap((column) => applicationsOf(applications, column, year ?? 0));
  return all
    .sort((before, after) => before.received.getTime() - after.received.getTime())
    .map((application, at) => rowOf(application, at, random));
}

/** Those of one kind of applicant: what came first is answered first, what came last is carried forward. */
function applicationsOf(applications: TableValues, column: string, year: number): Application[] {
  const figure = (row: string): number => applications[row]?.[column] ?? 0;
  const results = Object.entries(outcomes).flatMap(([row, outcome]) => Array(figure(row)).fill(outcome));
  const before = Array.from(
    { length: figure('carriedOver') },
    (_, at) => new Date(Date.UTC(year - 1, 11, 20 + (at % 9))),
  );
  const count = figure('newRequests');
  const during = Array.from({ length: count }, (_, at) => dayOfYear(year, at, count, figure('carriedForward')));
  return [...before, ...during].map((received, at) => ({ column, received, outcome: results[at] }));
}

/** Spread from January to November; those that stay open come after the middle of December. */
function dayOfYear(year: number, at: number, count: number, open: number): Date {
  if (at >= count - open) return new Date(Date.UTC(year, 11, 15 + (at % 15)));
  return new Date(Date.UTC(year, 0, 6 + Math.floor((at * 310) / count)));
}

const answerDays = 24;
const millisecondsOfADay = 86_400_000;

function rowOf({ column, received, outcome }: Application, at: number, random: () => number): RegisterRow {
  const applicant = applicants[column];
  const answered = new Date(received.getTime() + (3 + Math.floor(random() * answerDays)) * millisecondsOfADay);
  const number = `依申请〔${received.getUTCFullYear()}〕${String(at + 1).padStart(3, '0')}号`;
  const phone = `000-0000${String(1_000 + Math.floor(random() * 9_000))}`;
  return [
    ...[at + 1, number, written(received), applicant?.named(random) ?? '', applicant?.kind ?? '', phone],
    ...[one(random, channels), one(random, subjects), outcome?.[0] ?? '办理中', outcome?.[1] ?? ''],
    ...[outcome ? written(later(answered, received)) : '', '否', '', '', ''],
  ];
}

/** An answer to what came in the year before is given in the new one. */
function later(answered: Date, received: Date): Date {
  const isOlder = received.getUTCMonth() === 11 && received.getUTCDate() >= 20;
  return isOlder ? new Date(Date.UTC(received.getUTCFullYear() + 1, 0, 6 + (answered.getUTCDate() % 9))) : answered;
}

const written = (day: Date): string => `${day.getUTCFullYear()}.${day.getUTCMonth() + 1}.${day.getUTCDate()}`;
