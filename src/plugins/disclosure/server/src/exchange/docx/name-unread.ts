/** What a Word file holds that a reader does not open, or reads in one of two ways: it is said. */
import type { Notes } from '../mapping/notes';
import { unusable } from '../unusable-file';

const chunk = /<w:altChunk[ />]/;
const tracked = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel)[ >]/;

/** @throws UnusableFile for a document whose whole content is another file inside it */
export function nameUnread(xml: string, notes: Notes): void {
  if (chunk.test(xml)) {
    if (!xml.includes('<w:tbl>') && !xml.includes('<w:tbl '))
      unusable(
        '文档的内容是嵌入的另一份文件（altChunk），请用 Word 或 WPS 打开，另存为 .docx 后再导入',
        'The document holds its content as another file (altChunk); open it in Word or WPS, save it as .docx, and import that',
      );
    notes.leave('文档中嵌入的另一份文件（altChunk）未读取 / Another file inside the document (altChunk) was not read');
  }
  if (tracked.test(xml))
    notes.leave(
      '文件带有修订，按接受全部修订读取，请核对 / The file has tracked changes; it was read as if all were accepted',
    );
}
