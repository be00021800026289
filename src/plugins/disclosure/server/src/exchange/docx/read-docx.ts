/** Word documents (.docx). */

import mammoth from 'mammoth';
import { label } from '#model';
import { readHtmlText } from '../html/read-html';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { type ArchiveParts, inspectArchive } from '../source/archive';
import { entryNames } from '../source/entry-names';
import type { FileReading, MarkedReport } from '../source/marked-report';
import { unusable } from '../unusable-file';
import { knownOf } from './known-facts';
import { nameUnread } from './name-unread';
import { partsOf } from './package';
import { readMarkedWord } from './read-marked';
import { withStandingText } from './standing-text';

/**
 * Reads text and tables. Macros, embedded objects and everything outside the document are never opened; pictures are
 * named only.
 *
 * @throws UnusableFile for a damaged document and beyond the limits
 */
export async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  const of = label('文档', 'document');
  const most = { of, elements: limits.wordElements, characters: limits.xmlCharacters };
  const files = await inspectArchive(bytes, (path) => /\.(xml|rels)$/i.test(path), most);
  const xml = files.get(partsOf(files).document) ?? unusable('不是 Word 文档', 'The file is no Word document');
  if (count(xml, '<w:tc>') + count(xml, '<w:tc ') > limits.cells)
    unusable('表格单元格过多', 'The document has too many table cells');
  refuseDepth(xml);
  const notes = new Notes();
  nameUnread(xml, notes);
  const marked = tryMarked(files, notes);
  if (marked) return { marked, notes };
  const source = readHtmlText(await toHtml(bytes, files));
  return { source, known: knownOf(files, source), notes };
}

/** What nests deep takes a parser the square of the time. */
function refuseDepth(xml: string): void {
  let depth = 0;
  for (const [tag, slash] of xml.matchAll(/<(\/?)[a-z][^<>]*>/gi)) {
    if (slash) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > limits.xmlDepth) unusable('文档嵌套过深', 'The document is nested too deeply');
  }
}

function tryMarked(files: ArchiveParts, notes: Notes): MarkedReport | undefined {
  try {
    return readMarkedWord(files, notes);
  } catch {
    // Nested too deep to follow.
    return unusable('Word 文档已损坏', 'The Word document is damaged');
  }
}

async function toHtml(bytes: Uint8Array, files: ArchiveParts): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: (await withStandingText(files, isOddlyNamed(bytes))) ?? Buffer.from(bytes) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: 'image' })),
      },
    );
    return value;
  } catch {
    return unusable('Word 文档已损坏', 'The Word document is damaged');
  }
}

/** The library looks for names with slashes. */
const isOddlyNamed = (bytes: Uint8Array): boolean =>
  entryNames(bytes, limits.archiveEntries).some((name) => name.includes('\\') || name.startsWith('/'));

const count = (text: string, piece: string): number => text.split(piece).length - 1;
