/** What is special about some sample reports. All others are complete, right, and published. */
import type { ReportDocument } from '../../src/plugins/disclosure/model';
import { corrected, drafting, inReview, published, type SampleAct, sentBack, withdrawn } from './acts';
import {
  commerceCode,
  educationCode,
  financeCode,
  governmentCode,
  housingCode,
  officeCode,
  organizations,
  taxCode,
} from './organizations';
import { chaptersFor, problems } from './prose';

export interface Course {
  /** The document as it is first written, made from a copy of what it should be. */
  write?: (document: ReportDocument) => void;
  /** @param right the document as it should be */
  acts: (right: ReportDocument) => readonly SampleAct[];
  /** Of the acts, how many come before the government's draft is summed; all of them where it says nothing. */
  beforeSums?: number;
  /** Answers to warnings, by rule. */
  reasons?: Readonly<Record<string, string>>;
}

const ordinary: Course = { acts: () => published };

/**
 * The year that is due now: nothing is as it should be yet, but for the bodies that are not named here. The government's
 * own report is drafted from what is published; then its office corrects, so that the draft is stale.
 */
const underWay: Readonly<Record<string, Course | 'not started'>> = {
  [governmentCode]: 'not started',
  [officeCode]: {
    write: ({ proactive }) => add(proactive.normativeDocuments, 'issued', 1),
    acts: (right) => corrected(right, '原报告把一件转发文件计入了本年制发件数，多计 1 件，现予更正。'),
    beforeSums: published.length,
    reasons: { 'continuity.in-force': '制发件数包含一件转发文件，现行有效件数不含。' },
  },
  [commerceCode]: 'not started',
  [educationCode]: {
    write: ({ proactive }) => add(proactive.normativeDocuments, 'inForce', -2),
    acts: () => inReview,
    reasons: {
      'continuity.in-force': '年内清理规范性文件，有两件由上级机关宣布失效，不计入本年废止件数，现行有效件数相应减少。',
    },
  },
  [financeCode]: { write: halfDone, acts: () => drafting },
  [housingCode]: {
    write: copyProblems,
    acts: () => sentBack('第五章与上一年的一样，只换了年份。请写清今年改了哪些、还差哪些，再提交。'),
    reasons: { 'narrative.copied': '上年所列三项整改跨年推进，本年继续列出。' },
  },
};

const lastYearsCorrection: Course = {
  write: ({ proactive }) => add(proactive.administrativeLicensing, 'decisions', 18),
  acts: (right) => corrected(right, '原报告把证照延续也计入了行政许可处理决定，多计 18 件，现予更正。'),
};

const withdrawal: Course = {
  acts: () => withdrawn('原报告误收了下级分局的数字，现予撤回，重新核对后另行公布。'),
};

const earlier: Readonly<Record<string, Readonly<Record<number, Course>>>> = {
  [educationCode]: { 1: lastYearsCorrection },
  [taxCode]: { 2: withdrawal },
};

/**
 * How a report fares.
 *
 * @param yearsAgo how many years lie between the report's and the one that is due
 */
export function courseOf(code: string, yearsAgo: number): Course | 'not started' {
  if (yearsAgo === 0) return underWay[code] ?? ordinary;
  return earlier[code]?.[yearsAgo] ?? ordinary;
}

function add(row: Record<string, number | null> | undefined, column: string, difference: number): void {
  if (row) row[column] = (row[column] ?? 0) + difference;
}

/** A sum that is wrong, a figure in the text that is not the table's, and blanks. */
function halfDone(document: ReportDocument): void {
  const { applications, remedies } = document;
  const organization = organizations.find(({ code }) => code === document.organization.code);
  if (!organization || document.year === null) return;
  const told = structuredClone(document);
  add(told.applications.newRequests, 'total', 2);
  const [overview] = chaptersFor({ organization, year: document.year, figures: told });
  document.sections = document.sections
    .map((section) => (section.chapter === 'overview' && overview ? overview : section))
    .filter(({ chapter }) => chapter !== 'problems');
  add(applications.granted, 'total', 3);
  for (const row of Object.keys(remedies)) remedies[row] = {};
}

/** Last year's words under this year's date. */
function copyProblems(document: ReportDocument): void {
  const organization = organizations.find(({ code }) => code === document.organization.code);
  const section = document.sections.find(({ chapter }) => chapter === 'problems');
  if (!organization || !section || document.year === null) return;
  section.body = problems({ organization, year: document.year }, document.year - 1);
}
