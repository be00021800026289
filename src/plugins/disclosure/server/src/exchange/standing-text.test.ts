/** What stands beside a figure without being one never becomes a part of it. */
import { Workbook } from 'exceljs';
import { editArchive } from '#fixtures/archives';
import { completeDocument, withCells } from '#fixtures/documents';
import { layouts } from '../../../model';
import { importReport } from './import-report';
import { readCellText } from './words/cell-text';
import { writers } from './writers';

const figure = '7531';
const report = {
  document: {
    ...withCells(completeDocument(layouts.v2021), [['applications.granted.naturalPerson', Number(figure)]]),
    title: '示例市水务局2023年政府信息公开工作年度报告',
    year: 2023,
  },
};

/** The figure as it was read, and what was listed as having no place. */
async function read(bytes: Buffer, fileName: string) {
  const { document, unmapped } = await importReport(bytes, { fileName });
  return { value: document.applications.granted?.naturalPerson, listed: unmapped.map(({ text }) => text).join('\n') };
}

const isKept = { value: Number(figure), listed: '' };
/** A file with tracked changes says so. */
const isKeptWithChanges = { value: Number(figure), listed: expect.stringContaining('修订') };
/** A page that has lost its marks lists what the page says of itself at its foot. */
const isKeptWithFoot = {
  value: Number(figure),
  listed: expect.stringMatching(/^草稿，尚未发布。\n机关\n/),
};
const isListed = (text: string) => ({ value: null, listed: expect.stringContaining(text) });

const pageCases: [what: string, content: string, outcome: object][] = [
  ['a footnote', `${figure}<sup>1</sup>`, isListed(`${figure}¹`)],
  ['how a figure is pronounced', `<ruby>${figure}<rp>(</rp><rt>9</rt><rp>)</rp></ruby>`, isKept],
  ['a raised digit by style', `${figure}<span style="vertical-align: super">1</span>`, isListed(`${figure}¹`)],
  ['deleted text', `<del>7</del>${figure}`, isKept],
  ['crossed out text', `<s>7</s>${figure}`, isKept],
  ['text crossed out the old way', `<strike>7</strike>${figure}`, isKept],
  ['text crossed out by style', `<span style="text-decoration: line-through">7</span>${figure}`, isKept],
  ['hidden text', `<span style="display:none">9</span>${figure}`, isKept],
  ['two lines', `1<br>234`, isListed('1\n234')],
  ['two paragraphs', `<p>1</p><p>2</p>`, isListed('1\n2')],
  ['a space', `1 2`, isListed('1 2')],
];

const page = async () => String(await writers.html.write(report));
const foreign = (html: string) => html.replaceAll(/ data-[a-z]+="[^"]*"/g, '').replaceAll(/ data-[a-z]+/g, '');

test.each(pageCases)('our own page: %s', async (_, content, outcome) => {
  const html = (await page()).replace(`>${figure}<`, `>${content}<`);
  expect(await read(Buffer.from(html), 'a.html')).toEqual(outcome);
});

test.each(pageCases)('any page: %s', async (_, content, outcome) => {
  const html = foreign((await page()).replace(`>${figure}<`, `>${content}<`));
  expect(await read(Buffer.from(html), 'a.html')).toEqual(outcome === isKept ? isKeptWithFoot : outcome);
});

const run = (text: string, format = '') => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (id: string, format: string, type = 'character', basedOn = '') =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${format}</w:rPr></w:style>`;
const styles = [
  style('Gone', '<w:vanish/>'),
  style('GoneToo', '', 'character', 'Gone'),
  style('Back', '<w:vanish w:val="false"/>', 'character', 'Gone'),
  style('Out', '<w:strike/>'),
  style('Round', '', 'character', 'About'),
  style('About', '', 'character', 'Round'),
  style('GoneLine', '<w:vanish/>', 'paragraph'),
].join('');
const named = (id: string, format = '') => `<w:rStyle w:val="${id}"/>${format}`;
const line = (id: string, content: string) =>
  `</w:p><w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p><w:p>`;

const wordCases: [what: string, content: string, outcome: object][] = [
  ['a footnote', run(figure) + run('1', '<w:vertAlign w:val="superscript"/>'), isListed(`${figure}¹`)],
  ['a note mark raised by hand', run(figure) + run('1', '<w:position w:val="12"/>'), isListed(`${figure}¹`)],
  ['hidden text', run('9', '<w:vanish/>') + run(figure), isKept],
  ['text that is not hidden', run('7', '<w:vanish w:val="0"/>') + run('531'), isKept],
  ['crossed out text', run('7', '<w:strike/>') + run(figure), isKept],
  ['text crossed out twice', run('7', '<w:dstrike/>') + run(figure), isKept],
  ['the result of a field', `<w:fldSimple w:instr="=IF(1>0,1,2)">${run(figure)}</w:fldSimple>`, isKept],
  [
    'text that was moved',
    `<w:moveFrom w:id="901">${run('7')}</w:moveFrom><w:moveTo w:id="902">${run(figure)}</w:moveTo>`,
    isKeptWithChanges,
  ],
  [
    'a field in moved text',
    `<w:moveTo w:id="902"><w:fldSimple w:instr="A">${run(figure)}</w:fldSimple></w:moveTo>`,
    isKeptWithChanges,
  ],
  ['text in wrappings', `<w:customXml w:element="a"><w:dir w:val="ltr">${run(figure)}</w:dir></w:customXml>`, isKept],
  ['text hidden by a style', run('9', named('Gone')) + run(figure), isKept],
  ['text hidden by the style of its style', run('9', named('GoneToo')) + run(figure), isKept],
  ['text crossed out by a style', run('9', named('Out')) + run(figure), isKept],
  ['text that a style shows again', run('7', named('Back')) + run('531'), isKept],
  ['text that is shown against its style', run('7', named('Gone', '<w:vanish w:val="0"/>')) + run('531'), isKept],
  ['styles based on each other', run('7', named('Round')) + run('531', named('About')), isKept],
  ['a paragraph hidden by its style', run(figure) + line('GoneLine', run('9')), isKept],
  ['text shown in a hidden paragraph', line('GoneLine', run('9') + run(figure, '<w:vanish w:val="false"/>')), isKept],
  ['two paragraphs', `${run('1')}</w:p><w:p>${run('234')}`, isListed('1\n234')],
  ['a space', run('1 2'), isListed('1 2')],
];

const wordRun = new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>${figure}</w:t></w:r>`);
const word = async (content: string, isForeign: boolean) =>
  editArchive(Buffer.from(await writers.docx.write(report)), {
    'word/document.xml': (xml) => xml.replace(wordRun, content),
    'word/styles.xml': (xml) => xml.replace('</w:styles>', `${styles}</w:styles>`),
    ...(isForeign && { 'docProps/custom.xml': (xml: string) => xml.replaceAll('disclosure.', 'other.') }),
  });

test.each(wordCases)('our own Word file: %s', async (_, content, outcome) => {
  expect(await read(await word(content, false), 'a.docx')).toEqual(outcome);
});

test.each(wordCases)('any Word file: %s', async (_, content, outcome) => {
  expect(await read(await word(content, true), 'a.docx')).toEqual(outcome);
});

const sheetCases: [what: string, content: object | string, outcome: object][] = [
  [
    'a footnote',
    { richText: [{ text: figure }, { text: '1', font: { vertAlign: 'superscript' } }] },
    isListed(`${figure}¹`),
  ],
  ['crossed out text', { richText: [{ text: '7', font: { strike: true } }, { text: figure }] }, isKept],
  ['two lines', '1\n234', isListed('1\n234')],
  ['a space', '1 2', isListed('1 2')],
];

async function sheet(content: object | string, isForeign: boolean): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(await writers.xlsx.write(report))).buffer);
  workbook.worksheets[2]?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === Number(figure)) cell.value = content as string;
    });
  });
  const written = Buffer.from(await workbook.xlsx.writeBuffer());
  if (!isForeign) return written;
  return editArchive(written, {
    'xl/workbook.xml': (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''),
  });
}

test.each(sheetCases)('our own workbook: %s', async (_, content, outcome) => {
  expect(await read(await sheet(content, false), 'a.xlsx')).toEqual(outcome);
});

test.each(sheetCases)('any workbook: %s', async (_, content, outcome) => {
  const { value, listed } = await read(await sheet(content, true), 'a.xlsx');
  // The sheet that checks the sums is no part of a report.
  expect({ value, listed: outcome === isKept ? '' : listed }).toEqual(outcome);
});

test.each([
  ['1 2', 'words'],
  ['1\n234', 'words'],
  ['12 34 56', 'words'],
  ['1, 234', 'words'],
  ['1 234', 'number'],
  ['12 345 678', 'number'],
  ['1\u2009234.5 万元', 'number'],
  ['+ 4', 'number'],
  [' 5 件 ', 'number'],
  ['1\u200B2', 'number'],
  ['52¹', 'words'],
])('%j is read as %s', (text, kind) => {
  expect(readCellText(text).kind).toBe(kind);
});
