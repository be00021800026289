/** Texts of a workbook, in the sheet itself or shared by all sheets: plain, or in several formats. */
import { readXml } from '../../source/read-xml';
import type { BookRun } from './book';
import { isOn } from './styles';

/** A cell's text; `runs` where it has formats. */
export interface BookText {
  text: string;
  runs?: readonly BookRun[];
}

/** Excel writes `_x000D_` for characters that XML does not hold. */
export const decoded = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const noFormat: Omit<BookRun, 'text'> = { bold: false, italic: false, isGone: false };

/** Gathers one text from its tags. Readings above the line are no part of it. */
export class TextReader {
  private runs: BookRun[] = [];
  private format: Omit<BookRun, 'text'> = noFormat;
  private isFormatted = false;
  private isInText = false;
  private isInReading = false;
  private text = '';

  start(): void {
    this.runs = [];
    this.format = noFormat;
    this.isFormatted = false;
    this.isInText = false;
    this.isInReading = false;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'r') {
      this.isFormatted = true;
      this.format = noFormat;
    } else if (name === 'rPh') this.isInReading = true;
    else if (name === 't') {
      this.isInText = true;
      this.text = '';
    } else this.format = withFormat(this.format, name, attributes);
  }

  add(text: string): void {
    if (this.isInText) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isInReading = false;
    if (name !== 't') return;
    this.isInText = false;
    if (!this.isInReading) this.runs.push({ text: decoded(this.text), ...this.format });
  }

  end(): BookText {
    const text = this.runs.map((run) => run.text).join('');
    return this.isFormatted ? { text, runs: this.runs } : { text };
  }
}

function withFormat(format: Omit<BookRun, 'text'>, name: string, attributes: Record<string, string>) {
  if (name === 'b') return { ...format, bold: isOn(attributes) };
  if (name === 'i') return { ...format, italic: isOn(attributes) };
  if (name === 'strike') return { ...format, isGone: isOn(attributes) };
  if (name !== 'vertAlign') return format;
  if (attributes.val === 'superscript') return { ...format, script: 'super' as const };
  return attributes.val === 'subscript' ? { ...format, script: 'sub' as const } : format;
}

export function readSharedTexts(xml: string): BookText[] {
  const texts: BookText[] = [];
  const reader = new TextReader();
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') reader.start();
      else reader.open(name, attributes);
    },
    text: (text) => reader.add(text),
    close: (name) => {
      if (name === 'si') texts.push(reader.end());
      else reader.close(name);
    },
  });
  return texts;
}
