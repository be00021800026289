/** Cuts the lines of each table into runs, whatever shape the lines have. */
import type { SourceLine } from '../../source/source-line';
import type { Reading } from '../reading';
import type { Run, Runs, RunText, RunValue, TableEvent } from '../run';
import { asideOf } from '../set-aside';
import { tokensOf } from '../shapes';
import type { Token } from '../shapes/token';
import { isSurely, kindOf, type TableWords, wordsOf } from '../table-words';

export function cutRuns(reading: Reading): Reading {
  const stretches = reading.stretches.map((stretch) =>
    stretch.table
      ? { ...stretch, runs: runsOf(stretch.lines, wordsOf(reading.layout.tables[stretch.table])) }
      : stretch,
  );
  return { ...reading, stretches };
}

/** The run that is being read: labels, then figures. */
interface Open {
  readonly texts: RunText[];
  readonly values: RunValue[];
  started: SourceLine | undefined;
}

const nothingOpen = (): Open => ({ texts: [], values: [], started: undefined });

/** Runs, and lines of the body, in the order of the source; labels without figures behind the last run stay apart. */
export function runsOf(lines: readonly SourceLine[], words: TableWords): Runs {
  const events: TableEvent[] = [];
  let open = nothingOpen();
  const close = (apart: boolean) => {
    const run = runOf(open, apart);
    if (!run) return;
    events.push({ run });
    open = nothingOpen();
  };
  const addFigure = (value: RunValue, line: SourceLine) => {
    open.started ??= line;
    open.values.push(value);
  };
  const read = (token: Token): void => {
    switch (token.kind) {
      case 'label':
        if (open.values.length > 0) close(false);
        open.texts.push(token.text);
        return;
      case 'figure':
        addFigure(token.value, token.line);
        return;
      case 'blank':
        if (isFigure(token, open, words)) addFigure({ text: token.text, line: token.line }, token.line);
        else token.otherwise.forEach(read);
        return;
      case 'row':
        close(false);
        open = { texts: [...open.texts, ...token.labels], values: [...token.values], started: token.line };
        close(true);
        return;
      case 'body':
        close(false);
        events.push(...asideOf(open.texts, words, events, false), { body: token.line });
        open = nothingOpen();
        return;
      case 'left':
        events.push({ left: token.line });
    }
  };
  for (const line of lines) tokensOf(line, words).forEach(read);
  close(false);
  return { events, trailing: open.texts };
}

function runOf({ texts, values, started }: Open, apart: boolean): Run | undefined {
  const line = started ?? texts[0]?.line;
  return values.length > 0 && line ? { texts, values, apart, line } : undefined;
}

/** A blank is a figure only where figures are expected: behind others, a row's label, or a line of column labels. */
function isFigure({ line }: { line: SourceLine }, { texts, values }: Open, words: TableWords): boolean {
  if (values.length > 0 || line.kind !== 'row') return values.length > 0;
  const last = texts.at(-1)?.text ?? '';
  if (words.table.printedAs === 'line') return kindOf(last, words) === 'column';
  return isSurely(last, words.rowTerms);
}
