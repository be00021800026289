/** What a source says when it is read in one layout. */
import type { Layout } from '#model';
import type { FoundPlaces } from './chapter-headings';
import { type Chapters, readChapters } from './chapters';
import { evidence } from './evidence';
import { ownWordsIn } from './layout-words';
import type { Reading } from './reading';
import { type ReportTitle, recogniseTitle } from './recognise-title';
import { yearOf } from './recognise-year';

export interface LayoutTrial {
  layout: Layout;
  chapters: Chapters;
  title: ReportTitle;
  /** The year that the report would be of, `null` where nothing says it. */
  year: number | null;
  /** How many of the layout's own words the source holds. */
  ownWords: number;
}

/**
 * @param letters of the whole source
 * @param found places of headings that another trial has found, which this one adds to
 */
export function tryLayout(
  layout: Layout,
  { lines, source, known }: Reading,
  letters: string,
  found: FoundPlaces,
): LayoutTrial {
  const chapters = readChapters(layout, lines, found);
  const [top, first] = chapters.regions;
  const title = recogniseTitle((top?.lines ?? []).slice(0, first ? undefined : evidence.title.topLines), source.titles);
  const year = yearOf(lines, known, title)?.year ?? null;
  return { layout, chapters, title, year, ownWords: ownWordsIn(layout, letters) };
}
