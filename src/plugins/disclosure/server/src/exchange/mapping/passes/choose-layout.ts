/** Reads the source in every layout, and takes the one whose words and year fit it best. */
import { findLayout, type Layout, layoutForYear, layouts } from '#model';
import { textOf } from '../../source/source-line';
import { lettersOf } from '../../words/letters';
import type { FoundPlaces } from '../chapter-headings';
import { type Chapters, readChapters } from '../chapters';
import { evidence } from '../evidence';
import { newestLayout, ownWordsIn } from '../layout-words';
import { guessed, type StepNotes } from '../notes';
import { blankCells, type Reading, saying } from '../reading';
import { type ReportTitle, recogniseTitle } from '../recognise-title';
import { yearOf } from '../recognise-year';

/** What a source says when it is read in one layout. */
interface Trial {
  layout: Layout;
  chapters: Chapters;
  title: ReportTitle;
  ownWords: number;
}

export function chooseLayout(reading: Reading): Reading {
  const named = findLayout(reading.known.layout);
  const letters = reading.lines.map((line) => lettersOf(textOf(line)).text).join('');
  const found: FoundPlaces = new Map();
  const trials = (named ? [named] : Object.values(layouts)).map((layout: Layout) => {
    const chapters = readChapters(layout, reading.lines, found);
    return { layout, chapters, title: titleIn(chapters, reading), ownWords: ownWordsIn(layout, letters) };
  });
  const most = Math.max(...trials.map(({ ownWords }) => ownWords));
  const isTold = trials.filter(({ ownWords }) => ownWords === most).length === 1;
  const totalOf = (trial: Trial) => trial.ownWords + (isTold ? 0 : byYear(trial, reading));
  const [best] = trials.toSorted((one, other) => totalOf(other) - totalOf(one));
  if (!best) return reading;
  const { layout, chapters, title } = best;
  return saying({ ...reading, layout, title, regions: chapters.regions, cells: blankCells(layout) }, [
    ...(isTold ? [] : [layoutSaid(yearIn(best, reading))]),
    ...chaptersSaid(chapters),
  ]);
}

function titleIn({ regions }: Chapters, { source }: Reading): ReportTitle {
  const [top, first] = regions;
  return recogniseTitle((top?.lines ?? []).slice(0, first ? undefined : evidence.title.topLines), source.titles);
}

const yearIn = ({ title }: Trial, { lines, known }: Reading): number | null =>
  yearOf(lines, known, title)?.year ?? null;

/** What the year says for a layout, where words do not tell. */
function byYear(trial: Trial, reading: Reading): number {
  const year = yearIn(trial, reading);
  if (year !== null && layoutForYear(year) === trial.layout.code) return evidence.layout.year;
  return trial.layout === newestLayout() ? evidence.layout.newest : 0;
}

function layoutSaid(year: number | null): StepNotes {
  const { layoutUnknown, layoutByYear } = evidence.confidence;
  return guessed(
    'layout',
    String(year ?? ''),
    year === null ? layoutUnknown : layoutByYear,
    '按年度推定版式',
    'The layout follows from the year',
  );
}

const chaptersSaid = ({ doubts }: Chapters): StepNotes[] =>
  doubts.map(({ chapter, heading, score }) =>
    guessed(
      `sections.${chapter.code}`,
      heading,
      score,
      '按相近的标题识别章节',
      'The chapter was recognised by a similar heading',
    ),
  );
