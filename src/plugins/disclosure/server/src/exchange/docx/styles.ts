/** Paragraph styles as GB/T 9704-2012 asks for: title 二号, text 三号 on a line of 28 points, two characters' indent. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { fonts } from './fonts';
import { headingStyle, styleIds, styleNames } from './marks';

/** Sizes in half points. */
const size = { title: 44, text: 32, table: 21, wideTable: 18 };
/** Lengths in twips. */
const textLine = 28 * 20;
const titleLine = 36 * 20;
const spacerLine = 10 * 20;
const twoCharacters = size.text * 20;

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
const black = '000000';

const text = {
  run: { font: fonts.text, size: size.text, color: black },
  paragraph: {
    alignment: AlignmentType.JUSTIFIED,
    spacing: exactly(textLine),
    indent: { firstLine: twoCharacters },
  },
};

/** By how far a heading stands below the title: chapter, first heading of its text, others. */
const headingRuns = [
  { font: fonts.heading, bold: false },
  { font: fonts.subheading, bold: false },
  { font: fonts.text, bold: true },
];

const heading = (id: string, name: string, rank: number): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: styleIds.text,
  next: styleIds.text,
  quickFormat: true,
  run: { ...headingRuns[Math.min(rank, headingRuns.length - 1)], italics: false },
  paragraph: { keepNext: true, outlineLevel: rank, alignment: AlignmentType.LEFT },
});

const levels = [1, 2, 3, 4, 5, 6];

/**
 * @param rankOf how far below the chapter's heading a heading of a level stands, so that it looks it, whatever its level
 */
export const stylesFor = (rankOf: (level: number) => number): IStylesOptions => ({
  default: {
    document: { run: { font: fonts.text, size: size.text, language: { eastAsia: 'zh-CN', value: 'en-US' } } },
  },
  paragraphStyles: [
    { id: styleIds.text, name: '报告正文', quickFormat: true, ...text },
    {
      id: styleIds.title,
      name: 'Title',
      next: styleIds.text,
      quickFormat: true,
      run: { font: fonts.title, size: size.title, bold: false, color: black },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(titleLine), after: textLine },
        outlineLevel: 9,
      },
    },
    {
      id: styleIds.correction,
      name: styleNames.correction,
      basedOn: styleIds.text,
      run: { font: fonts.text, size: size.table },
      paragraph: { alignment: AlignmentType.LEFT, indent: { firstLine: 0 }, spacing: exactly(spacerLine * 2) },
    },
    {
      id: styleIds.explained,
      name: styleNames.explained,
      basedOn: styleIds.text,
      run: { font: fonts.heading, size: size.table },
      paragraph: { alignment: AlignmentType.LEFT, indent: { firstLine: 0 }, spacing: exactly(spacerLine * 2) },
    },
    {
      id: styleIds.explanation,
      name: styleNames.explanation,
      basedOn: styleIds.text,
      run: { size: size.table },
      paragraph: { indent: { firstLine: size.table * 20 }, spacing: exactly(spacerLine * 2) },
    },
    heading(styleIds.chapter, 'heading 1', 0),
    ...levels.map((level) => heading(headingStyle(level), `heading ${level + 1}`, 1 + rankOf(level))),
    {
      id: styleIds.listItem,
      name: 'List Paragraph',
      basedOn: styleIds.text,
      quickFormat: true,
      // The numbering sets the indent.
      paragraph: { indent: { firstLine: 0 } },
    },
    {
      id: styleIds.table,
      name: '表格文字',
      run: { font: fonts.text, size: size.table, color: black },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: styleIds.wideTable, name: '宽表文字', basedOn: styleIds.table, run: { size: size.wideTable } },
    {
      id: styleIds.spacer,
      name: styleNames.spacer,
      run: { size: size.wideTable },
      paragraph: { spacing: exactly(spacerLine) },
    },
  ],
});
