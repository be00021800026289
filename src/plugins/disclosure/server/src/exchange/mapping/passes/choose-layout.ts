/** Reads the source in every layout, and takes the one whose words and year fit it best. */
import { findLayout, type Layout, layoutForYear, layouts } from '#model';
import { textOf } from '../../source/source-line';
import { lettersOf } from '../../words/letters';
import type { FoundPlaces } from '../chapter-headings';
import type { Chapters } from '../chapters';
import { evidence } from '../evidence';
import { type LayoutTrial, tryLayout } from '../layout-trial';
import { newestLayout } from '../layout-words';
import { guessed, type StepNotes } from '../notes';
import { blankCells, type Reading, saying } from '../reading';

export function chooseLayout(reading: Reading): Reading {
  const named = findLayout(reading.known.layout);
  const letters = reading.lines.map((line) => lettersOf(textOf(line)).text).join('');
  const found: FoundPlaces = new Map();
  const trials = (named ? [named] : Object.values(layouts)).map((layout: Layout) =>
    tryLayout(layout, reading, letters, found),
  );
  const most = Math.max(...trials.map(({ ownWords }) => ownWords));
  const isTold = trials.filter(({ ownWords }) => ownWords === most).length === 1;
  const totalOf = (trial: LayoutTrial) => trial.ownWords + (isTold ? 0 : byYear(trial));
  const [best] = trials.toSorted((one, other) => totalOf(other) - totalOf(one));
  if (!best) return reading;
  const { layout, chapters, title, year } = best;
  return saying({ ...reading, layout, title, regions: chapters.regions, cells: blankCells(layout) }, [
    ...(isTold ? [] : [layoutSaid(year)]),
    ...chaptersSaid(chapters),
  ]);
}

/** What the year says for a layout, where words do not tell. */
function byYear({ layout, year }: LayoutTrial): number {
  if (year !== null && layoutForYear(year) === layout.code) return evidence.layout.year;
  return layout === newestLayout() ? evidence.layout.newest : 0;
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
