/** How much XML an archive holds, before anything parses it: each element costs a parser a kilobyte and more. */
import type { Label } from '#model';
import { unusable } from '../unusable-file';

/** How much XML all parts may hold together, asked for or not: whoever unpacks them may read any. */
export interface MostXml {
  /** What people call such a file, such as `document`. */
  of: Label;
  elements: number;
  characters?: number;
}

/** Whether a part may be read as XML. Its name alone does not say so: others refer to it by any name. */
export function isXml(name: string, content: Buffer): boolean {
  return /\.(xml|rels|vml)$/i.test(name) || /^(?:\u00EF\u00BB\u00BF)?\s*</.test(content.toString('latin1', 0, 4_096));
}

/** Adds up the parts of one archive. */
export class XmlMeasure {
  private elements = 0;
  private characters = 0;

  constructor(private readonly most: MostXml) {}

  /** @throws UnusableFile when the parts so far hold too much */
  add(content: Buffer): void {
    for (let at = content.indexOf(opening); at >= 0; at = content.indexOf(opening, at + 1))
      if (startsName(content[at + 1] ?? 0)) this.elements += 1;
    this.characters += content.length;
    const { of, elements, characters = Number.POSITIVE_INFINITY } = this.most;
    if (this.elements > elements) unusable(`${of.zh}元素过多`, `The ${of.en} has too many elements`);
    if (this.characters > characters) unusable(`${of.zh}过大`, `The ${of.en} is too large`);
  }
}

const opening = 0x3c;

/** Letters, `_`, `:` and whatever is no ASCII. */
const startsName = (byte: number): boolean =>
  byte > 0x7f || byte === 0x5f || byte === 0x3a || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
