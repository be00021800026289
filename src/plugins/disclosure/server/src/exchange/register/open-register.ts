/** Opens a file that holds a register, whatever its format. */
import { type Format, formatOf } from '../format';
import { limits } from '../limits';
import type { FileReading } from '../source/marked-report';
import { unusable } from '../unusable-file';
import type { RegisterFile } from './sheet-row';

/**
 * @param fileName only its extension matters, and only where the content leaves a choice
 * @throws UnusableFile for a file that can hold no register
 */
export async function openRegister(bytes: Uint8Array, fileName: string): Promise<RegisterFile> {
  if (bytes.length > limits.registerBytes) unusable('文件过大', 'The file is too large');
  return openers[formatOf(bytes, fileName)](bytes);
}

const openers: Record<Format, (bytes: Uint8Array) => Promise<RegisterFile>> = {
  async xlsx(bytes) {
    const { openWorkbook } = await import('./workbook/open-workbook');
    return openWorkbook(bytes);
  },
  csv: openText,
  text: openText,
  async html(bytes) {
    const { readHtml } = await import('../html/read-html');
    return fromReading(readHtml(bytes));
  },
  async docx(bytes) {
    const { readDocx } = await import('../docx/read-docx');
    return fromReading(await readDocx(bytes));
  },
  async pdf(bytes) {
    const { readPdf } = await import('../pdf/read-pdf');
    return fromReading(await readPdf(bytes));
  },
  async json() {
    return noRegister();
  },
};

async function openText(bytes: Uint8Array): Promise<RegisterFile> {
  const { openCsv } = await import('./open-csv');
  return openCsv(bytes);
}

async function fromReading(reading: FileReading): Promise<RegisterFile> {
  if (!('source' in reading)) return noRegister();
  const { openLines } = await import('./open-lines');
  return openLines(reading.source);
}

const noRegister = (): never => unusable('文件中没有依申请公开台账', 'The file holds no register of applications');
