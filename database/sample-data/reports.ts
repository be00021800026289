/** The sample reports: every body, year by year up to the one that is due, from blank to published. */
import { layoutForYear, type ReportDocument } from '../../src/plugins/disclosure/model';
import { published, type SampleAct } from './acts';
import { courseOf } from './courses';
import { commerceFigures2020, type Figures, figuresFor, summaryFigures } from './figures';
import { commerceCode, governmentCode, organizations, type SampleOrganization } from './organizations';
import { chaptersFor } from './prose';
import { sampleYears } from './years';

export interface SampleReport {
  organization: SampleOrganization;
  /** What is written first. */
  document: ReportDocument;
  /** What happens to it then. */
  acts: readonly SampleAct[];
  /** Of the acts, those that come before the government's draft is summed. */
  actsBeforeSums: readonly SampleAct[];
  /** Answers to warnings, by rule. */
  reasons: Readonly<Record<string, string>>;
}

/** Whether a report is written as it should be, published, and stays so. */
export const isOrdinary = ({ acts }: SampleReport): boolean => acts === published;

function figuresByBody(years: readonly number[]): Map<string, Map<number, Figures>> {
  const all = new Map<string, Map<number, Figures>>();
  for (const { code, profile } of organizations) {
    const ofBody = new Map<number, Figures>();
    let previous: Figures | undefined;
    for (const year of years) {
      previous =
        code === commerceCode && year <= 2020
          ? commerceFigures(year, profile)
          : figuresFor(code, year, profile, previous);
      ofBody.set(year, previous);
    }
    all.set(code, ofBody);
  }
  return all;
}

/** The commerce bureau had no open application, and two licensing items, when its real year began. */
function commerceFigures(year: number, profile: SampleOrganization['profile']): Figures {
  const real = commerceFigures2020();
  if (year === 2020) return real;
  const before = figuresFor(commerceCode, year, { ...profile, applications: 0 });
  for (const [row, { previousItems }] of Object.entries(real.proactive))
    if (previousItems !== undefined) Object.assign(before.proactive[row] ?? {}, { previousItems, change: 0 });
  return before;
}

/** A government sums its bodies' figures: it reports after them. */
const inOrder = [...organizations].sort(
  (one, other) => Number(one.code === governmentCode) - Number(other.code === governmentCode),
);

/**
 * All sample reports, the years in order. The same on every call of one year.
 *
 * @param years as `sampleYears` makes them
 */
export function sampleReports(years: readonly number[] = sampleYears()): SampleReport[] {
  const figures = figuresByBody(years);
  const children = organizations.filter(
    ({ parent, consolidatedInto }) => parent === governmentCode && consolidatedInto,
  );
  return years.flatMap((year, place) =>
    inOrder.flatMap((organization): SampleReport[] => {
      const course = courseOf(organization.code, years.length - 1 - place);
      if (course === 'not started') return [];
      const own = figures.get(organization.code)?.get(year);
      const parts = children.flatMap(({ code }) => figures.get(code)?.get(year) ?? []);
      const tables = organization.code === governmentCode ? summaryFigures(year, parts) : own;
      if (!tables) return [];
      const right = documentFor(organization, year, tables);
      const document = structuredClone(right);
      course.write?.(document);
      const acts = course.acts(right);
      const actsBeforeSums = acts.slice(0, course.beforeSums ?? acts.length);
      return [{ organization, document, acts, actsBeforeSums, reasons: course.reasons ?? {} }];
    }),
  );
}

function documentFor(organization: SampleOrganization, year: number, figures: Figures): ReportDocument {
  return {
    organization: { code: organization.code },
    year,
    layout: layoutForYear(year),
    title: `${organization.name}${year}年政府信息公开工作年度报告`,
    sections: chaptersFor({ organization, year, figures }),
    proactive: figures.proactive,
    applications: figures.applications,
    remedies: figures.remedies,
    explanations: [],
  };
}
