/** What a page of a PDF shows, in points from its upper left corner, as a person holds it. */

/** A piece of text. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** The line that the letters stand on, and their height. */
  base: number;
  size: number;
}

/** A drawn line: level at `at` from `from` to `to` downwards, or upright likewise. */
export interface DrawnRule {
  direction: 'level' | 'upright';
  at: number;
  from: number;
  to: number;
}

export interface PdfPage {
  width: number;
  height: number;
  texts: PlacedText[];
  rules: DrawnRule[];
}
