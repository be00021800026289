/** The same report makes the same bytes: the clock and chance are taken out of what the library writes. */
import { escapeHtml } from '../html/escape';
import { parts } from './package';

/** The library gives every link an id of its own by chance. */
export function numberRelations(contents: Map<string, Buffer>): void {
  const relations = contents.get(parts.relations)?.toString('utf8') ?? '';
  const ids = [...relations.matchAll(/ Id="(rId[\w-]{20,})"/g)].map(([, id = '']) => id);
  const numbers = new Map(ids.map((id, position) => [id, `link${position + 1}`]));
  if (numbers.size === 0) return;
  for (const path of [parts.relations, parts.document]) {
    const text = contents.get(path)?.toString('utf8') ?? '';
    const numbered = text.replace(/rId[\w-]{20,}/g, (id) => numbers.get(id) ?? id);
    contents.set(path, Buffer.from(numbered));
  }
}

interface Origin {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 */
  readonly date: string;
}

/** `docProps/core.xml`, in which the library writes the time of writing. */
export const coreProperties = ({ title, author, date }: Origin) => ({
  path: 'docProps/core.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    `<dc:creator>${escapeHtml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeHtml(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join(''),
});
