import { differences, label, type ReportDifferences, type ReportDocument } from '#model';
import { inBothLanguages } from '../../errors';
import type { CurrentPublication } from '../record/publications';
import type { StoredEvent } from './events';

/** How many places differ: cells, headings, lines and explanations. */
const placesIn = ({ values, chapters, explanations }: ReportDifferences): number =>
  values.length +
  [...chapters.flatMap(({ lines }) => lines), ...explanations].filter(({ kind }) => kind !== 'kept').length;

/** What is said of a correction when nobody says more. */
export function noteOnCorrection(version: number, from: ReportDocument, to: ReportDocument): string {
  const count = placesIn(differences(from, to));
  return inBothLanguages(
    label(
      `更正：与第 ${version} 版相比有 ${count} 处不同`,
      `Correction: ${count} ${count === 1 ? 'difference' : 'differences'} from version ${version}`,
    ),
  );
}

/** The note that went with the last submission since a version became public. */
export function noteOf(events: readonly StoredEvent[], publication: CurrentPublication | null): string | null {
  const submission = events.findLast(({ kind }) => kind === 'submit');
  const isOfThis = publication && submission && submission.at > publication.at;
  return isOfThis ? submission.note : null;
}
