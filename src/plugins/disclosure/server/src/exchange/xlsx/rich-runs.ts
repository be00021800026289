/** Formatted text of a sheet as it stands: what is crossed out is no text, raised and lowered digits are no figures. */
import type { CellRichTextValue, Font } from 'exceljs';
import { inScript, type Script } from '../source/scripts';

const scripts: Readonly<Record<string, Script>> = { superscript: 'super', subscript: 'sub' };
const scriptOf = (font: Partial<Font> | undefined): Script | undefined => scripts[font?.vertAlign ?? ''];

export function standingRuns({ richText }: CellRichTextValue): CellRichTextValue['richText'] {
  return richText
    .filter(({ font }) => !font?.strike)
    .map((run) => ({ ...run, text: inScript(run.text, scriptOf(run.font)) }));
}

export const textOfRuns = (value: CellRichTextValue): string =>
  standingRuns(value)
    .map(({ text }) => text)
    .join('')
    .trim();
