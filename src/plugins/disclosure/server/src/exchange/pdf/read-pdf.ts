/** PDF files that hold text: what a page draws as a table is read cell by cell. */
import path from 'node:path';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import type { FileReading } from '../source/marked-report';
import { withLetters } from '../source/radicals';
import { unusable } from '../unusable-file';
import { after, type Matrix, matrixOf } from './matrix';
import type { PdfPage, PlacedText } from './page';
import { sourceLines } from './paragraphs';
import { type Operators, rulesOf } from './rules';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type OpenPage = Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>;

/**
 * Nothing in the file is run, and nothing that it names is fetched.
 *
 * @throws UnusableFile for a damaged or locked file, for one of pictures alone, and beyond the limits
 */
export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const pages = await pagesOf(bytes);
  const notes = new Notes();
  const source = { lines: sourceLines(pages, notes), titles: [] };
  if (source.lines.length > limits.lines) unusable('行数过多', 'The file has too many lines');
  const isScan = pages.every(({ texts }) => texts.every(({ text }) => text.trim() === ''));
  if (isScan)
    unusable(
      '这份 PDF 是扫描件，只有图片，没有文字，请改用原来的 Word、WPS 文件，或复制其文字后导入',
      'This PDF is a scan, pictures without text: use the original document, or copy its text',
    );
  return { source, notes };
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const library: Library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const resources = path.dirname(require.resolve('pdfjs-dist/package.json'));
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${path.join(resources, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(resources, 'standard_fonts')}/`,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pdfPages) unusable('PDF 页数过多', 'The PDF has too many pages');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(library, page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    return refuse(error);
  } finally {
    await task.destroy();
  }
}

/** The library's errors are told apart by their names. */
function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    unusable('PDF 有密码，请去掉密码后再导入', 'The PDF is locked by a password; remove it first');
  if (name === 'UnusableFile') throw error;
  return unusable('PDF 文件已损坏', 'The PDF is damaged');
}

async function readPage(library: Library, page: OpenPage): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = matrixOf(transform) ?? unusable('PDF 文件已损坏', 'The PDF is damaged');
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? placed(item, toPage) : []));
  if (texts.length > limits.cells) unusable('文本过长', 'The text is too long');
  const rules = rulesOf(await page.getOperatorList(), operatorsOf(library), toPage, limits.pdfRules);
  return { width, height, texts, rules };
}

function placed(item: { str: string; transform: unknown[]; width: number }, toPage: Matrix): PlacedText[] {
  const own = matrixOf(item.transform);
  if (!own || item.str.trim() === '') return [];
  const [, , c, d, left, base] = after(toPage, own);
  return [{ text: withLetters(item.str), left, right: left + item.width, base, size: Math.hypot(c, d) || 1 }];
}

function operatorsOf({ OPS }: Library): Operators {
  const { save, restore, transform, constructPath, paintFormXObjectBegin, paintFormXObjectEnd } = OPS;
  const strokes = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke];
  return {
    save,
    restore,
    transform,
    constructPath,
    paintFormXObjectBegin,
    paintFormXObjectEnd,
    strokes: [...strokes, OPS.closeEOFillStroke],
    fills: [OPS.fill, OPS.eoFill],
  };
}
