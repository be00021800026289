/** The page of an official document (GB/T 9704-2012): A4, type area 156 mm x 225 mm, page number at the outer edge. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { fonts } from './fonts';

const millimetres = convertMillimetersToTwip;

const paper = { width: millimetres(210), height: millimetres(297) };
const margins = {
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  header: millimetres(15),
  // The number stands 7 mm below the type area.
  footer: millimetres(23),
};

/** Width of the type area in twips. */
export const textWidth = paper.width - margins.left - margins.right;

/** 四号 in half points. */
const pageNumberSize = 28;

/** A page number between dashes, one character from the edge. */
const pageNumber = (edge: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment: edge === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [edge]: (pageNumberSize / 2) * 20 },
        children: [
          new TextRun({ font: fonts.pageNumber, size: pageNumberSize, children: ['— ', PageNumber.CURRENT, ' —'] }),
        ],
      }),
    ],
  });

/** Odd pages are numbered at the right, even ones at the left: a new one each time, since the library keeps state. */
export const pageSetup = (): Pick<ISectionOptions, 'properties' | 'footers'> => ({
  properties: { page: { size: paper, margin: margins } },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
});
