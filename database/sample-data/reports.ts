/** The sample reports: four years of every body, from blank to published. */
import { layoutForYear, type ReportDocument } from '../../src/plugins/disclosure/model';
import { commerceFigures2020, type Figures, figuresFor, summaryFigures } from './figures';
import { commerceCode, governmentCode, organizations, type SampleOrganization } from './organizations';
import { chaptersFor } from './prose';

export const sampleYears = [2019, 2020, 2021, 2022] as const;
type SampleYear = (typeof sampleYears)[number];

export interface SampleReport {
  organization: SampleOrganization;
  document: ReportDocument;
  publish: boolean;
}

/** The last sample year is under way: what is missing here is published. */
const underWay: Record<string, 'not started' | 'wrong sum' | 'half filled'> = {
  [governmentCode]: 'not started',
  '11159900MB10000053': 'wrong sum',
  '11159900MB10000061': 'half filled',
  '1115990007X000007X': 'not started',
};
const lastYear = sampleYears[sampleYears.length - 1];

function figuresByBody(): Map<string, Map<SampleYear, Figures>> {
  const all = new Map<string, Map<SampleYear, Figures>>();
  for (const { code, profile } of organizations) {
    const ofBody = new Map<SampleYear, Figures>();
    let previous: Figures | undefined;
    for (const year of sampleYears) {
      const isReal = code === commerceCode && year === 2020;
      previous = isReal ? commerceFigures2020() : figuresFor(code, year, yearProfile(code, year, profile), previous);
      ofBody.set(year, previous);
    }
    all.set(code, ofBody);
  }
  return all;
}

/** The commerce bureau had no open application, and two licensing items, when its real year began. */
function yearProfile(code: string, year: number, profile: SampleOrganization['profile']) {
  return code === commerceCode && year === 2019 ? { ...profile, applications: 0 } : profile;
}

/** All sample reports, the years in order. The same on every call. */
export function sampleReports(): SampleReport[] {
  const figures = figuresByBody();
  const children = organizations.filter(
    ({ parent, consolidatedInto }) => parent === governmentCode && consolidatedInto,
  );
  return sampleYears.flatMap((year) =>
    organizations.flatMap((organization): SampleReport[] => {
      const state = year === lastYear ? underWay[organization.code] : undefined;
      if (state === 'not started') return [];
      const own = figures.get(organization.code)?.get(year);
      const parts = children.flatMap(({ code }) => figures.get(code)?.get(year) ?? []);
      const tables = organization.code === governmentCode ? summaryFigures(year, parts) : own;
      if (!tables) return [];
      const document = documentFor(organization, year, tables);
      return [{ organization, document: unfinished(document, state), publish: state === undefined }];
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

function unfinished(document: ReportDocument, state: (typeof underWay)[string] | undefined): ReportDocument {
  const copy = structuredClone(document);
  const { granted, carriedForward } = copy.applications;
  if (state === 'wrong sum' && granted) granted.total = (granted.total ?? 0) + 3;
  if (state === 'half filled') {
    for (const row of Object.keys(copy.remedies)) copy.remedies[row] = {};
    for (const column of Object.keys(carriedForward ?? {})) Object.assign(carriedForward ?? {}, { [column]: null });
    copy.sections = copy.sections.filter(({ chapter }) => chapter !== 'problems');
  }
  return copy;
}
