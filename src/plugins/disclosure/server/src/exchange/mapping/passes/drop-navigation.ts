/**
 * What a web page prints around an article is taken out of the chapters and listed. In the last chapter, the first of it
 * ends the report.
 */
import { onlyText, type SourceLine, textOf } from '../../source/source-line';
import { isNavigation } from '../navigation';
import { left, type StepNotes } from '../notes';
import { ownFootStart } from '../own-foot';
import { type Reading, saying } from '../reading';

export function dropNavigation(reading: Reading): Reading {
  const [top, ...chapters] = reading.regions;
  const last = chapters.at(-1);
  const end = last ? endOf(last.lines) : -1;
  const tail = last && end >= 0 ? last.lines.slice(end) : [];
  const said: StepNotes[] = tail.filter(({ isPicture }) => !isPicture).map(leave);
  const regions = reading.regions.map((region) => {
    const lines = region === last && end >= 0 ? region.lines.slice(0, end) : region.lines;
    return {
      ...region,
      lines: lines.filter((line) => {
        if (region === top && reading.title.lines.includes(line)) return false;
        if (!isFrame(line) && !line.isPicture) return true;
        // Outside the report, pictures are the site's decoration.
        if (region !== top || !line.isPicture) said.push(leave(line));
        return false;
      }),
    };
  });
  return saying({ ...reading, regions }, said);
}

/** Where the report ends in its last chapter: at the page's own words, or at the foot of a page of ours; -1 for nowhere. */
function endOf(lines: readonly SourceLine[]): number {
  const ends = [lines.findIndex(isFrame), ownFootStart(lines)].filter((end) => end >= 0);
  return ends.length === 0 ? -1 : Math.min(...ends);
}

const leave = (line: SourceLine): StepNotes => left(textOf(line), line.where);

function isFrame(line: SourceLine): boolean {
  const text = onlyText(line);
  return text !== undefined && !line.isPicture && isNavigation(text);
}
