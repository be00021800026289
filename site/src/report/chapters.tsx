import type { Child } from 'hono/jsx';
import {
  type Cell,
  cellLabel,
  cellsOf,
  type Label,
  type Layout,
  label,
  type TableCode,
} from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import { reportLanguage } from '../language';
import type { Visit } from '../serving/page';
import { Text } from './blocks';
import { Explanations, explanationsFor } from './explanations';
import { OfficialTable } from './table';

export interface PageChapter {
  code: string;
  /** What is printed above it; absent for what stands before the first and after the last. */
  heading?: string;
  /** The same in the language of the page, where that is another one. */
  gloss?: string | undefined;
  table?: TableCode;
}

/** The chapters of a report in printed order, those that it lacks left out. */
export function chaptersOf({ say, language }: Visit, layout: Layout, report: Publication): PageChapter[] {
  const has = (code: string) => report.sections.find(({ chapter }) => chapter === code);
  const within = layout.chapters.map(({ code, label, table }): PageChapter => {
    const heading = has(code)?.heading ?? label.zh;
    const gloss = language === 'zh' ? undefined : say(label);
    return table ? { code, heading, gloss, table } : { code, heading, gloss };
  });
  const around = (code: string): PageChapter[] => (has(code) ? [{ code }] : []);
  return [...around('preface'), ...within, ...around('closing')];
}

interface ChapterProps {
  visit: Visit;
  layout: Layout;
  report: Publication;
  chapter: PageChapter;
  /** The codes of all chapters on the page. */
  shown: readonly string[];
}

export function ChapterSection({
  visit,
  layout,
  report,
  chapter: { code, heading, gloss, table },
  shown,
}: ChapterProps): Child {
  const body = report.sections.find(({ chapter }) => chapter === code)?.body ?? [];
  return (
    <section id={code} class={`chapter ${code}`}>
      {heading && (
        <h2>
          <span lang={reportLanguage}>{heading}</span>
          {gloss && <span class="gloss">{gloss}</span>}
        </h2>
      )}
      {body.length > 0 && <Text blocks={body} />}
      {table && (
        <OfficialTable visit={visit} layout={layout} code={table} valueIn={(cell: Cell) => valueAt(report, cell)} />
      )}
      <Explanations
        visit={visit}
        layout={layout}
        explanations={explanationsFor(layout, report, code, shown)}
        of="chapter"
      />
    </section>
  );
}

/** What a report says in a cell. */
export const valueAt = (report: Publication, { table, row, column }: Cell) =>
  report[table.code][row.code]?.[column.code] ?? null;

/** What a path of the report is called, for people. */
export function placeOf({ say }: Visit, layout: Layout, path: string): string {
  const cell = cellsOf(layout).find(path);
  if (cell) return say(cellLabel(cell));
  const [, chapter] = path.split('.');
  const name = layout.chapters.find(({ code }) => code === chapter)?.label ?? names[path];
  return name ? say(name) : path;
}

const names: Readonly<Record<string, Label>> = {
  title: label('标题', 'Title'),
  layout: label('版式', 'Layout'),
  'sections.preface': label('前言', 'Preface'),
  'sections.closing': label('落款', 'Closing'),
};
