/** Sentences, and tables that are run together with them. */
import { cutLine, onlyText } from '../../source/source-line';
import { stretchOf } from '../../words/cover';
import { partsOf, piecesOf } from '../../words/glued-text';
import { halfWidth } from '../../words/letters';
import { areTableWords } from '../table-words';
import { figure, label, type Shape } from './token';

/** A figure with what it counts, and then more words, or nothing else: only sentences say that. */
const counts = /\d\s*(件|条|项|次|份|个|起|宗|人次|万元|元)\s*[,、;。]|^\D+\d+\s*(件|条|项|次|份)$/;

export const counted: Shape = {
  name: 'counted',
  looks: 'a figure with what it counts: 全年制发规章3件。',
  because: 'Its words may be the table’s, and would be read as labels and figures by the shapes below.',
  read(line, words, again) {
    const text = onlyText(line) ?? '';
    return line.kind === 'paragraph' && counts.test(halfWidth(text)) ? prose.read(line, words, again) : undefined;
  },
};

export const sentenceFirst: Shape = {
  name: 'sentence first',
  looks: 'a sentence with the table behind it in one line',
  because: 'The cut comes before glued text, which would take the sentence for a label.',
  read(line, { terms }, again) {
    const text = onlyText(line) ?? '';
    const start = stretchOf(text, terms)?.start ?? 0;
    if (start === 0 || !/[。;!?]\s*$/.test(halfWidth(text.slice(0, start)))) return undefined;
    return [...again(cutLine(line, 0, start)), ...again(cutLine(line, start, text.length))];
  },
};

export const glued: Shape = {
  name: 'glued',
  looks: 'labels and figures without separators: 规章000行政规范性文件303',
  because: 'Words of the table with digits between them; a label alone has none, and is read below.',
  read(line, words) {
    const text = onlyText(line) ?? '';
    const pieces = piecesOf(text);
    const between = pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.text] : []));
    if (pieces.length < 2 || !areTableWords(between, words)) return undefined;
    return pieces.flatMap((piece) =>
      piece.kind === 'number' ? partsOf(piece.text).map((part) => figure(part, line)) : [label(piece.text, line, true)],
    );
  },
};

export const prose: Shape = {
  name: 'prose',
  looks: 'a sentence; a table inside it is cut out',
  because: 'Whatever is left is text of the chapter.',
  read(line, { terms }, again) {
    const text = onlyText(line) ?? '';
    const table = stretchOf(text, terms);
    const isProse = table !== undefined && counts.test(halfWidth(text.slice(table.start, table.end)));
    if (!table || isProse || (table.start === 0 && table.end === text.length)) return [{ kind: 'body', line }];
    return [
      ...again(cutLine(line, 0, table.start)),
      ...again(cutLine(line, table.start, table.end)),
      ...again(cutLine(line, table.end, text.length)),
    ];
  },
};
