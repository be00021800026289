import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { ComparedWith, ReviewReading } from '#contracts/review';
import {
  type Chapter,
  cellsOf,
  type Layout,
  type LineChange,
  linesOf,
  markedText,
  sectionsOf,
  type Value,
} from '#model';
import { marksOf } from '../../form/marks';
import { useWords } from '../../words';
import { MarkedText } from '../differences/MarkedText';
import { chapterAnchor } from './anchors';
import { ReadingExplanations } from './ReadingExplanations';
import { ReadingLines } from './ReadingLines';
import { ReadingTable } from './ReadingTable';
import { Sheet } from './Sheet';

interface ReadingReportProps {
  readonly reading: ReviewReading;
  readonly layout: Layout;
  readonly against: ComparedWith;
}

/** The report as an official page prints it, with what changed marked in it. */
export function ReadingReport({ reading, layout, against }: ReadingReportProps) {
  const { say, pick } = useWords();
  const { document, previous, review } = reading;
  const differences = review.changes?.differences;
  const before = useMemo(
    () => new Map(differences?.values.map(({ path, from }) => [path, from] as const)),
    [differences],
  );
  const marks = useMemo(() => {
    const entries = cellsOf(layout).all.map(
      ({ table, row, column }) => document[table.code][row.code]?.[column.code] ?? null,
    );
    return marksOf(layout, review.findings, entries);
  }, [layout, document, review]);
  const words = (path: string, now: Value, usual: string) => {
    const shown = String(now ?? usual);
    return before.has(path) ? <MarkedText pieces={markedText(String(before.get(path) ?? usual), shown)} /> : shown;
  };
  const linesFor = (code: string): readonly LineChange[] => {
    const change = differences?.chapters.find(({ chapter }) => chapter === code);
    const body = document.sections.find(({ chapter }) => chapter === code)?.body ?? [];
    return change?.lines ?? linesOf(body).map((line) => ({ kind: 'kept', line }));
  };
  const chapterOf = (chapter: Chapter) => {
    const { code, label, table, isOptional } = chapter;
    const lines = linesFor(code);
    if (isOptional && lines.length === 0) return null;
    const heading = document.sections.find((section) => section.chapter === code)?.heading ?? null;
    return (
      <section key={code} id={chapterAnchor(code)} data-chapter={code} tabIndex={-1}>
        {!isOptional && <h2>{words(`sections.${code}.heading`, heading, pick(label))}</h2>}
        <ReadingLines lines={lines} />
        {table && (
          <ReadingTable
            table={table}
            layout={layout}
            document={document}
            previous={previous?.document}
            before={against === 'last-year' ? noValues : before}
            changed={before}
            marks={marks}
          />
        )}
        <ReadingExplanations layout={layout} explanations={document.explanations} chapter={code} />
      </section>
    );
  };
  return (
    <Sheet lang="zh-Hans" data-reading>
      <h1>{words('title', document.title, say('reading.untitled'))}</h1>
      {previous && (
        <Typography tag="p" variant="pi" data-last-year>
          {say('reading.lastYear', { year: String(previous.document.year ?? '') })}
        </Typography>
      )}
      {sectionsOf(layout).map(chapterOf)}
      <ReadingExplanations layout={layout} explanations={document.explanations} chapter={null} />
    </Sheet>
  );
}

const noValues: ReadonlyMap<string, Value> = new Map();
