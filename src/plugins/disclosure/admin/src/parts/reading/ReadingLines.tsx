import { styled } from 'styled-components';
import type { LineChange } from '#model';
import { type ShownLine, shownLine } from '../differences/lines';
import { MarkedText } from '../differences/MarkedText';

/** The text of a chapter, line by line, with what changed in its place. Items of a list stand together. */
export function ReadingLines({ lines }: { readonly lines: readonly LineChange[] }) {
  return runsOf(lines.map(shownLine)).map((run, position) => {
    const [first] = run;
    if (first?.style.type === 'item') return <List key={position} items={run} />;
    return run.map((line, index) => <Line key={`${position} ${index}`} line={line} />);
  });
}

/** Neighbouring lines that are all items of lists, or all none. */
function runsOf(lines: readonly ShownLine[]): ShownLine[][] {
  const runs: ShownLine[][] = [];
  for (const line of lines) {
    if (line.style.type === 'empty-list') continue;
    const last = runs.at(-1);
    if (last?.[0] && isItem(last[0]) === isItem(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

const isItem = ({ style }: ShownLine): boolean => style.type === 'item';

function Line({ line: { style, pieces, kind } }: { readonly line: ShownLine }) {
  const words = <MarkedText pieces={pieces} />;
  if (style.type === 'heading') return <h3 data-line={kind}>{words}</h3>;
  return <Paragraph data-line={kind}>{words}</Paragraph>;
}

function List({ items }: { readonly items: readonly ShownLine[] }) {
  return (
    <Items>
      {items.map(({ style, pieces, kind }, position) => (
        <li
          key={position}
          data-line={kind}
          data-format={style.type === 'item' ? style.lists.at(-1) : undefined}
          style={{ marginInlineStart: `${(style.type === 'item' ? style.lists.length : 1) * 2}em` }}
        >
          <MarkedText pieces={pieces} />
        </li>
      ))}
    </Items>
  );
}

const changedLine = `
  &[data-line='changed'], &[data-line='inserted'], &[data-line='deleted'] {
    border-inline-start: 3px solid currentColor;
    padding-inline-start: 0.8rem;
    margin-inline-start: -1.1rem;
  }
`;

const Paragraph = styled.p`
  margin: 0.4rem 0;
  text-indent: 2em;
  text-align: justify;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  ${changedLine}
`;

const Items = styled.ul`
  margin: 0.4rem 0;
  li { list-style: disc; overflow-wrap: anywhere; }
  li[data-format='ordered'] { list-style: decimal; }
`;
