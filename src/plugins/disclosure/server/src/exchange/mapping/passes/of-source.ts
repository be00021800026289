/** From the lines of a source to texts and records of tables. */
import { label } from '#model';
import type { Pass } from '../pass';
import { chooseLayout } from './choose-layout';
import { cutRuns } from './cut-runs';
import { dropNavigation } from './drop-navigation';
import { dropPageNumbers } from './drop-page-numbers';
import { putLabelsFirst } from './figures-first';
import { findTables } from './find-tables';
import { keepClosing } from './keep-closing';
import { keepTexts } from './keep-texts';
import { nameOrganization } from './name-organization';
import { nameYear } from './name-year';
import { readRecords } from './read-records';
import { setTrailingAside } from './set-trailing-aside';
import { turnTables } from './turn-tables';

export const passesOfSource = [
  {
    name: 'dropPageNumbers',
    does: label('列出复制时夹在各行之间的页码。', 'Lists page numbers that copying left between lines.'),
    because: 'A number alone looks like a figure to every pass below.',
    read: dropPageNumbers,
  },
  {
    name: 'chooseLayout',
    does: label(
      '按每种版式读取章节和标题，取用词与年度最相符的一种。',
      'Reads chapters and title in every layout; the best total of words and year wins.',
    ),
    because: 'Chapters, tables and labels are those of a layout, so all below need it.',
    read: chooseLayout,
  },
  {
    name: 'nameYear',
    does: label('按已知事项、标题或正文认定年度。', 'Names the year that the caller, the title or the text states.'),
    because: 'It needs the title, which stands above the first chapter.',
    read: nameYear,
  },
  {
    name: 'nameOrganization',
    does: label(
      '按标题、页首、前言或首句认定机关。',
      'Names the body in the title, in the head of the page, in the preface or in the first sentence.',
    ),
    because: 'It reads lines above chapter one that the next pass takes away.',
    read: nameOrganization,
  },
  {
    name: 'dropNavigation',
    does: label('列出网页在报告前后所印的内容。', 'Lists what a web page prints around the report.'),
    because: 'What is taken for text or a table below has to be the report’s.',
    read: dropNavigation,
  },
  {
    name: 'keepClosing',
    does: label(
      '把最后一段正文之后的名称、日期、文号和印发信息归入落款。',
      'Takes name, date, number and 印发 behind the last text for the closing.',
    ),
    because: 'The page’s own lines, which stand behind it, are gone; below, it would be text of the last chapter.',
    read: keepClosing,
  },
  {
    name: 'findTables',
    does: label('辨别各章的哪些行属于哪张表。', 'Tells which lines of which chapter hold which table.'),
    because: 'The words of one table say nothing in another.',
    read: findTables,
  },
  {
    name: 'turnTables',
    does: label('把转置的单行表还原成规定样式。', 'Puts a turned table of one row as the form has it.'),
    because: 'It needs whole lines, which the next pass cuts.',
    read: turnTables,
  },
  {
    name: 'cutRuns',
    does: label('把各种形态的行切成先标签、后数字的段。', 'Cuts lines of any shape into runs: labels, then figures.'),
    because: 'From here on, the shape of the source does not matter.',
    read: cutRuns,
  },
  {
    name: 'putLabelsFirst',
    does: label(
      '数字排在标签之前时，把数字归给其后的标签；顺序无法判断的列出。',
      'Gives figures that stand before their labels those labels; lists them where the order cannot be told.',
    ),
    because: 'Below, the label of a run is the one before its figures: in the other order it would be another row’s.',
    read: putLabelsFirst,
  },
  {
    name: 'setTrailingAside',
    does: label(
      '最后一组数字之后的标签归入正文，或者列出。',
      'Makes labels behind the last figures text of the chapter, or lists them.',
    ),
    because: 'The last label has no figures behind it only in the usual order, which is certain now.',
    read: setTrailingAside,
  },
  {
    name: 'readRecords',
    does: label(
      '读取每一段：标签可能指的行、所属表头、不属于表格的词。',
      'Reads each run: the rows that its label may mean, its heading, words that are nobody’s.',
    ),
    because: 'A group or heading holds for the runs behind it, so runs are read in order.',
    read: readRecords,
  },
  {
    name: 'keepTexts',
    does: label('保留各章正文、前言和落款。', 'Keeps the text of each chapter, the preface and the closing.'),
    because: 'Only now is it known which lines are no table’s.',
    read: keepTexts,
  },
] as const satisfies readonly Pass[];
