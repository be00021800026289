/** Lines that hold one text: a figure, a blank, a label. */
import { onlyText } from '../../source/source-line';
import { isNumber, readCellText } from '../../words/cell-text';
import { cover, isFragment } from '../../words/cover';
import { partsOf } from '../../words/glued-text';
import { halfWidth } from '../../words/letters';
import { evidence } from '../evidence';
import { isLike, type TableWords } from '../table-words';
import { prose } from './prose';
import { figure, label, type Shape } from './token';

export const emptyCell: Shape = {
  name: 'empty cell',
  looks: 'a cell on a line of its own that says nothing',
  because: 'It has no text that another shape could read.',
  read(line) {
    if (line.cells.some(({ text }) => text !== '')) return undefined;
    const isCell = line.cells.length === 1 && line.kind === 'row';
    return isCell ? [{ kind: 'blank', text: '', line, otherwise: [] }] : [];
  },
};

export const figures: Shape = {
  name: 'stream',
  looks: 'a figure on a line of its own, or several with spaces between them: `6 2 31`',
  because: 'Figures alone are never words, so they come before all that reads words.',
  read(line) {
    const text = onlyText(line) ?? '';
    const isFigures = isNumber(text) || /^[\d\s,.+-]*\d[\d\s,.]*$/.test(halfWidth(text));
    if (!isFigures) return undefined;
    return (isNumber(text) ? [text] : partsOf(text)).map((part) => figure(part, line));
  },
};

export const blankMark: Shape = {
  name: 'blank mark',
  looks: '`/` or 无 on a line of its own',
  because: 'Behind figures it stands for one; elsewhere 无 is a sentence of the chapter, and the next shapes read it.',
  read(line, words, again) {
    const text = onlyText(line) ?? '';
    if (readCellText(text).kind !== 'blank') return undefined;
    const isCell = line.kind === 'row';
    const otherwise = isCell ? [] : isLabel(text, words) ? [label(text, line)] : prose.read(line, words, again);
    return [{ kind: 'blank', text, line, otherwise: otherwise ?? [] }];
  },
};

const sentence = /[。;!?]/;

export const labelLine: Shape = {
  name: 'label',
  looks: 'a label, or a piece of one, on a line of its own',
  because: 'Whatever the table’s words account for is its label; what they do not is prose, which comes last.',
  read(line, words) {
    const text = onlyText(line) ?? '';
    return isLabel(text, words) ? [label(text, line)] : undefined;
  },
};

function isLabel(text: string, { terms }: TableWords): boolean {
  if (isLike(text, terms) || isFragment(text, terms)) return true;
  const { missing, letters } = cover([text], terms);
  if ((missing[0] ?? 0) <= evidence.table.unknownInLabel * (letters[0] ?? 0)) return true;
  return text.length <= evidence.table.longestLabel && !sentence.test(halfWidth(text));
}
