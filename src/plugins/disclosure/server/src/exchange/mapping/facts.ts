/** What a report is: its title, year, layout and organization. */
import { findLayout, type Layout, layoutForYear } from '../../../../model';
import type { Source, SourceLine } from '../source/source-line';
import type { Region } from './chapters';
import type { Notes } from './notes';
import { newestLayout } from './recognise-layout';
import { publishingBody, type ReportTitle, recogniseTitle } from './recognise-title';
import { recogniseYear } from './recognise-year';

/** What the caller knows about a file; what is missing is recognised. */
export interface Known {
  fileName: string;
  /** An organization's code. */
  organization?: string;
  year?: number;
  /** A layout's code. */
  layout?: string;
}

export interface Facts {
  title: ReportTitle;
  year: number | null;
  layout: Layout;
  /** The organization's code. */
  organization: string | null;
  organizationName: string | null;
}

/** A title stands at the top, even where no chapter ends the top. */
const longestTop = 40;

/**
 * @param regions the chapters as far as they can be told without the year
 * @param named the layout that the caller or the source's words name
 */
export function recogniseFacts(
  source: Source,
  lines: readonly SourceLine[],
  regions: readonly Region[],
  named: Layout | undefined,
  known: Known,
  notes: Notes,
): Facts {
  const hasChapters = regions.length > 1;
  const top = (regions[0]?.lines ?? []).slice(0, hasChapters ? undefined : longestTop);
  const title = recogniseTitle(top, source.titles);
  const year = known.year ?? title.year ?? guessYear(lines, known, notes);
  return {
    title,
    year: year !== null && isReportYear(year) ? year : leaveYear(year, notes),
    layout: named ?? layoutByYear(year, notes),
    organization: known.organization ?? null,
    organizationName: title.organization ?? guessOrganization(top, known, notes),
  };
}

const isReportYear = (year: number): boolean => year >= 2019 && year <= 2100;

function leaveYear(year: number | null, notes: Notes): null {
  if (year !== null) notes.leave(String(year));
  return null;
}

function guessYear(lines: readonly SourceLine[], { fileName }: Known, notes: Notes): number | null {
  const found = recogniseYear(lines, fileName);
  if (!found) return null;
  notes.guess('year', found.text, found.confidence, '标题未写明年度', 'No title states the year');
  return found.year;
}

function guessOrganization(top: readonly SourceLine[], { organization }: Known, notes: Notes): string | null {
  const name = publishingBody(top);
  if (name === undefined) return null;
  if (!organization) notes.guess('organization', name, 0.7, '取自发布机构', 'Taken from the publishing body');
  return name;
}

function layoutByYear(year: number | null, notes: Notes): Layout {
  const byYear = year === null ? newestLayout() : (findLayout(layoutForYear(year)) ?? newestLayout());
  notes.guess(
    'layout',
    String(year ?? ''),
    year === null ? 0.3 : 0.7,
    '按年度推定版式',
    'The layout follows from the year',
  );
  return byYear;
}
