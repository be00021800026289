import type { Child } from 'hono/jsx';
import type { Layout, LineChange, Piece, ReportDifferences } from '../../../src/plugins/disclosure/model';
import { Inline } from '../report/blocks';
import { placeOf } from '../report/chapters';
import type { Visit } from '../serving/page';

interface ChangedTextProps {
  visit: Visit;
  layout: Layout;
  chapters: ReportDifferences['chapters'];
}

/** Chapters that changed, each line of both versions, with the words that went and came marked. */
export function ChangedText({ visit, layout, chapters }: ChangedTextProps): Child {
  return (
    <>
      {chapters.map(({ chapter, lines }) => (
        <section class="changed-chapter" data-changed={`sections.${chapter}`}>
          <h3>{placeOf(visit, layout, `sections.${chapter}`)}</h3>
          {lines.map((line) => (
            <ChangedLine line={line} />
          ))}
        </section>
      ))}
    </>
  );
}

function ChangedLine({ line }: { line: LineChange }): Child {
  switch (line.kind) {
    case 'changed':
      return (
        <p class="changed">
          {line.pieces.map((piece) => (
            <OnePiece piece={piece} />
          ))}
        </p>
      );
    case 'deleted':
      return (
        <p class="changed">
          <del>
            <Inline nodes={line.line.children} />
          </del>
        </p>
      );
    case 'inserted':
      return (
        <p class="changed">
          <ins>
            <Inline nodes={line.line.children} />
          </ins>
        </p>
      );
    case 'kept':
      return (
        <p>
          <Inline nodes={line.line.children} />
        </p>
      );
  }
}

function OnePiece({ piece: { kind, text } }: { piece: Piece }): Child {
  if (kind === 'deleted') return <del>{text}</del>;
  if (kind === 'inserted') return <ins>{text}</ins>;
  return kind === 'restyled' ? <mark>{text}</mark> : text;
}
