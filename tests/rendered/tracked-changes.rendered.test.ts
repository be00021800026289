/** Reports whose authors had changes tracked, as LibreOffice writes them into the files of other programs. */
import { plainText } from '../../src/plugins/disclosure/model';
import { convert } from './libreoffice';
import { readerOfFiles } from './read-file';

jest.setTimeout(240_000);

const read = readerOfFiles();

const spaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const by = `<office:change-info><dc:creator>审核</dc:creator><dc:date>2024-01-20T10:00:00</dc:date></office:change-info>`;
const deleted = (id: string, text: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${by}<text:p>${text}</text:p></text:deletion></text:changed-region>`;
const inserted = (id: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${by}</text:insertion></text:changed-region>`;
/** A text that was changed: what stood there is a deletion, what stands there an insertion. */
const change = (to: string, now: string, before: string) =>
  `<text:change text:change-id="${before}"/><text:change-start text:change-id="${now}"/>${to}<text:change-end text:change-id="${now}"/>`;
const row = (cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes text:track-changes="true">${deleted('d1', '三')}${inserted('i1')}${deleted('d2', '9')}${inserted('i2')}</text:tracked-changes>
<text:p>青石县测试局2023年政府信息公开工作年度报告</text:p>
<text:p>一、总体情况</text:p>
<text:p>本局全年组织培训${change('四', 'i1', 'd1')}次。</text:p>
<text:p>二、主动公开政府信息情况</text:p>
<table:table table:name="t"><table:table-column table:number-columns-repeated="4"/>
${row(['第二十条第（一）项', '', '', ''])}
${row(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'])}
${row(['规章', '6', '2', change('31', 'i2', 'd2')])}
${row(['行政规范性文件', '6', '7', '8'])}
</table:table>
<text:p>三、收到和处理政府信息公开申请情况</text:p>
<text:p>无。</text:p>
</office:text></office:body></office:document>`;

test.each(['docx', 'doc', 'odt'])(
  'a .%s with tracked changes is read as if all were accepted, and says so',
  async (format) => {
    const [content] = await convert([Buffer.from(source)], 'fodt', format);
    const report = await read(content ?? Buffer.alloc(0), `report.${format}`);
    const overview = report.document.sections.find(({ chapter }) => chapter === 'overview');
    expect(plainText(overview?.body ?? [])).toBe('本局全年组织培训四次。');
    expect(report.document.proactive.regulations).toEqual({ issued: 6, repealed: 2, inForce: 31 });
    expect(report.document.proactive.normativeDocuments).toEqual({ issued: 6, repealed: 7, inForce: 8 });
    expect(report.unmapped).toEqual([{ text: expect.stringContaining('The file has tracked changes') }]);
  },
);
