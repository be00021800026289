/** What a file is in which no annual report was found, as far as it can be told. */
import { type Label, label, type ReportDocument, tableCodes } from '../../../model';
import { evidence } from './mapping/evidence';
import { type Source, textOf } from './source/source-line';

const { fewestTitles, leastText, longestTitle } = evidence.webPage;
const title = /20\d{2}\s*年.{0,40}(?:信息公开|政务公开).{0,12}(?:报告|年报)/;

interface Kind {
  is(texts: readonly string[], all: string): boolean;
  says: Label;
}

const schoolYear: Kind = {
  is: (_, all) => /20\d{2}\s*[-—–~～至]+\s*20\d{2}\s*学年.{0,40}信息公开/.test(all),
  says: label(
    '这是学校按学年编制的信息公开报告，不是行政机关的年度报告，格式不同',
    'This is a report of a school year, which has another form than that of an administrative body',
  ),
};

const beforeTheForm: Kind = {
  is: (texts) =>
    texts.some((text) => text.length <= longestTitle && /20(?:0[89]|1[0-8])\s*年.{0,40}信息公开.{0,12}报告/.test(text)),
  says: label(
    '这是 2019 年以前的年度报告，当时没有规定的表格，不能导入',
    'This is a report of before 2019, when no form was laid down; it cannot be imported',
  ),
};

const kinds: readonly Kind[] = [
  {
    is: (_, all) => all.replace(/\s/g, '').length < leastText,
    says: label(
      '文件中几乎没有文字，可能是由脚本生成的网页或扫描件，请在浏览器中打开后复制正文',
      'The file holds hardly any text: it may be a page that a script fills, or a scan; open it and copy its text',
    ),
  },
  schoolYear,
  {
    is: (texts) => texts.filter((text) => text.length <= longestTitle && title.test(text)).length >= fewestTitles,
    says: label(
      '这是年度报告的列表页，请打开其中一份后再导入',
      'This is a list of annual reports; open one of them and import that',
    ),
  },
  beforeTheForm,
];

const unknown: Label = label('文件中没有识别出年度报告', 'No annual report was recognised in the file');

export function nothingFound(source: Source): Label {
  return among(kinds, source) ?? unknown;
}

/**
 * What a file is whose chapters have familiar heads, but which is a report of another form.
 *
 * @param document as it was read: one that holds figures has the form
 */
export function otherForm(source: Source, document: ReportDocument): Label | undefined {
  if (tableCodes.some((code) => Object.values(document[code]).some(hasFigure))) return undefined;
  return among(document.year === null ? [schoolYear, beforeTheForm] : [schoolYear], source);
}

const hasFigure = (row: object | undefined): boolean => Object.values(row ?? {}).some((value) => value !== null);

function among(kinds: readonly Kind[], { lines }: Source): Label | undefined {
  const texts = lines.map(textOf);
  const all = texts.join('\n');
  return kinds.find(({ is }) => is(texts, all))?.says;
}
