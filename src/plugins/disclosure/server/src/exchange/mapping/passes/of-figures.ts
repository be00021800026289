/** From records of tables to figures in cells. */
import { label } from '#model';
import type { Pass } from '../pass';
import { decideDigits } from './decide-digits';
import { listLeftovers } from './list-leftovers';
import { partDigits } from './part-digits';
import { rowsByLabel } from './rows-by-label';
import { rowsByPosition } from './rows-by-position';
import { rowsFollowing } from './rows-following';
import { rowsOfGroup } from './rows-of-group';
import { rowsOfLine } from './rows-of-line';
import { takeBrokenOff } from './take-broken-off';
import { takeCells } from './take-cells';
import { takeStreams } from './take-streams';
import { takeSums } from './take-sums';

export const passesOfFigures = [
  {
    name: 'rowsOfLine',
    does: label('一条记录含有全部行的数字时，归入全部行。', 'Gives a record with the figures of all rows all rows.'),
    because: 'A table that is printed as one line has no other rows, so the label passes must not meet it.',
    read: rowsOfLine,
  },
  {
    name: 'rowsByLabel',
    does: label(
      '按标签归入各行，最相近的优先。',
      'Gives records the rows that their labels name, the likeliest first.',
    ),
    because: 'A label is the best evidence of a row; the passes below only fill what labels leave open.',
    read: rowsByLabel,
  },
  {
    name: 'rowsOfGroup',
    does: label(
      '组的标签归入组内缺少标签的各行。',
      'Gives a group’s label the rows of the group whose own labels are lost.',
    ),
    because: 'Rows of the group that have labels of their own are taken by then.',
    read: rowsOfGroup,
  },
  {
    name: 'rowsFollowing',
    does: label(
      '一行的标签之后有几行的数字时，归入随后的几行。',
      'Gives the label of one row before the figures of several those rows.',
    ),
    because: 'It takes only rows that neither a label nor a group has.',
    read: rowsFollowing,
  },
  {
    name: 'rowsByPosition',
    does: label(
      '标签不认识而前后各行已知时，归入其间所缺的一行。',
      'Gives an unknown label the one row that is missing between its neighbours.',
    ),
    because: 'The weakest evidence: all neighbours have to be known.',
    read: rowsByPosition,
  },
  {
    name: 'takeCells',
    does: label('读取各占一格的数字。', 'Takes rows whose figures stand in cells of their own.'),
    because: 'Nothing about them is doubtful.',
    read: takeCells,
  },
  {
    name: 'takeStreams',
    does: label(
      '读取依次排列、个数与单元格相同的数字。',
      'Takes rows whose figures follow one another, as many as cells.',
    ),
    because: 'The number of figures is the evidence, which glued digits do not give.',
    read: takeStreams,
  },
  {
    name: 'partDigits',
    does: label(
      '连写的数字只有一种拆法，或者该行的等式只容许一种时，将其拆开。',
      'Parts glued digits where there is one way, or the equations of the row leave one.',
    ),
    because: 'Rows with figures of their own are known by then.',
    read: partDigits,
  },
  {
    name: 'decideDigits',
    does: label(
      '按各行之间的等式拆开连写的数字；各种拆法一致的予以采用。',
      'Parts glued digits by the equations between rows; takes what all ways agree on.',
    ),
    because: 'The equations need all other figures of the table.',
    read: decideDigits,
  },
  {
    name: 'takeBrokenOff',
    does: label('读取原文中断处那一行的数字。', 'Takes the figures of the row at which the source breaks off.'),
    because: 'Only a row that no other pass could take may be a broken one.',
    read: takeBrokenOff,
  },
  {
    name: 'takeSums',
    does: label(
      '整组只印一行零的，组内各行都读作零。',
      'Takes a group printed as one row of zeros as zeros in each of its rows.',
    ),
    because: 'Rows that have figures of their own are not touched.',
    read: takeSums,
  },
  {
    name: 'listLeftovers',
    does: label(
      '列出没有归入单元格的记录，并指出重复出现的表。',
      'Lists every record whose figures found no cell, and says where a table is there twice.',
    ),
    because: 'Last: nothing is lost without a word.',
    read: listLeftovers,
  },
] as const satisfies readonly Pass[];
