import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { excelHabits, writtenBy } from '#fixtures/producers';
import type { CountedRegister, RegisterChoices } from '#model';
import { noChoices } from '#model';
import { UnusableFile } from '../unusable-file';
import { countRegisterFiles } from './count-register';
import { parseDay, yearNamed } from './parse-day';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const count = (files: { name: string; bytes: Uint8Array }[], choices: RegisterChoices = noChoices, year = 2025) =>
  countRegisterFiles({ files, year, layout: 'v2021', choices });
const csv = (text: string, choices?: RegisterChoices, year?: number) =>
  count([{ name: 'register.csv', bytes: bytesOf(text) }], choices, year);
const fieldsOf = ({ sheets }: CountedRegister) => sheets.flatMap(({ columns }) => columns.map(({ field }) => field));
const cell = ({ applications }: CountedRegister, address: string) => {
  const [row = '', column = ''] = address.split('.');
  return applications[row]?.[column];
};
const filled = ({ applications }: CountedRegister) =>
  Object.fromEntries(
    Object.entries(applications).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, value]) =>
        value && column !== 'total' ? [[`${row}.${column}`, value] as const] : [],
      ),
    ),
  );

async function workbook(build: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('days', () => {
  const at = (text: string | number, year: number | null = null) => parseDay(text, { year, epochShift: 0 });

  it.each([
    ['2025.1.3', '2025-01-03'],
    ['2025年1月3日', '2025-01-03'],
    ['2025 年 1 月 3 日', '2025-01-03'],
    ['２０２５－０１－０３', '2025-01-03'],
    ['2025/01/03 10:20', '2025-01-03'],
    ['20250103', '2025-01-03'],
    ['25.1.3', '2025-01-03'],
    [45660, '2025-01-03'],
    [45660.5, '2025-01-03'],
    ['', null],
    ['—', null],
    ['2025年2月30日', 'unread'],
    ['1/3', 'unread'],
    ['已答复', 'unread'],
    [1.3, 'unread'],
  ])('%s', (text, day) => expect(at(text)).toBe(day));

  it('without a year are those of the year that the sheet names', () => {
    expect([at('1/3', 2025), at('1月3日', 2025)]).toEqual(['2025-01-03', '2025-01-03']);
    expect([yearNamed('某局2025年台账'), yearNamed('2024-2025年'), yearNamed('第1季度')]).toEqual([2025, null, null]);
  });
});

describe('a register in CSV', () => {
  it('is counted by its headings and words', async () => {
    const counted = await csv(
      `登记编号,收到日期,申请人类型,申请人,办理结果,不予公开理由,答复日期,申请方式,是否延期
依申请〔2024〕9号,2024-12-20,自然人,王小明,已公开,,2025-01-08,网络,否
依申请〔2025〕1号,2025.1.3,企业,某某有限公司,不予公开,国家秘密,2025年1月20日,信函,
依申请〔2025〕2号,2025/2/1,公民,李芳,信息不存在,,2025-03-31,网络,是
依申请〔2025〕3号,2025/12/30,公民,赵强,办理中,,,当面,`,
    );
    expect(fieldsOf(counted)).toEqual([
      ...['number', 'received', 'applicant', 'name', 'outcome', 'reason', 'answered', 'channel', 'extended'],
    ]);
    expect(filled(counted)).toEqual({
      'newRequests.naturalPerson': 2,
      'newRequests.commercialEnterprise': 1,
      'carriedOver.naturalPerson': 1,
      'granted.naturalPerson': 1,
      'refusedStateSecret.commercialEnterprise': 1,
      'unavailableNotHeld.naturalPerson': 1,
      'totalResults.naturalPerson': 2,
      'totalResults.commercialEnterprise': 1,
      'carriedForward.naturalPerson': 1,
    });
    expect(counted.places['applications.granted.naturalPerson']).toEqual({ 0: [2] });
    expect(counted.notCounted.total).toBe(0);
    // Spring festival and 国庆 are no working days: 2025-02-01 to 2025-03-31 are more than twenty.
    expect([counted.inTime, counted.inExtendedTime, counted.later.total]).toEqual([2, 1, 0]);
    expect(counted.sentences[0]?.zh).toBe(
      '2025年共收到政府信息公开申请3件，其中当面申请1件、网络申请1件、信函申请1件。',
    );
    expect(counted.remedies).toBeNull();
  });

  it('is recognised by what stands in its columns where their headings are unusual', async () => {
    const text =
      '来件日期,类别,公开与否,答复日期\n2025-01-03,自然人,予以公开,2025-01-08\n2025-01-04,企业,信访,2025-01-09';
    const counted = await csv(text);
    expect(fieldsOf(counted)).toEqual(['received', 'applicant', 'outcome', 'answered']);
    expect(counted.sheets[0]?.columns.map(({ confidence }) => confidence > 0.5)).toEqual([true, false, false, true]);
    expect(filled(counted)).toMatchObject({
      'granted.naturalPerson': 1,
      'notProcessedComplaint.commercialEnterprise': 1,
    });
  });

  it('asks for words that nobody knows, once', async () => {
    const text =
      '收到日期,申请人类型,办理结果,答复日期\n2025-01-03,自然人,甲类,2025-01-08\n2025-01-04,自然人,不予公开,2025-01-09';
    const first = await csv(text);
    expect(first.words.filter(({ to }) => to === null).map(({ text: word }) => word)).toEqual(['甲类', '不予公开']);
    expect(first.notCounted.first.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'unreadOutcome'],
      [3, 'unreadOutcome'],
    ]);
    const second = await csv(text, {
      columns: {},
      values: { outcome: { 甲类: 'granted', 不予公开: 'refusedByLaw' } },
    });
    expect(second.notCounted.total).toBe(0);
    expect(cell(second, 'refusedByLaw.naturalPerson')).toBe(1);
  });

  it('tells the kind of an applicant from the name where nothing else does', async () => {
    const counted = await csv(
      '收到日期,申请人,类型,办理结果,答复日期\n2025-01-03,王小明,,公开,2025-01-08\n2025-01-03,某某律师事务所,,公开,2025-01-08\n2025-01-03,XJ-9,,公开,2025-01-08',
    );
    expect(filled(counted)).toMatchObject({ 'granted.naturalPerson': 1, 'granted.legalServiceOrganization': 1 });
    expect(counted.notCounted.first).toEqual([{ sheet: 0, row: 4, fault: 'unreadApplicant' }]);
    expect(counted.words.filter(({ field }) => field === 'name').map(({ text, to }) => [text, to])).toEqual([
      ['naturalPerson', 'naturalPerson'],
      ['legalServiceOrganization', 'legalServiceOrganization'],
      ['unknown', null],
    ]);
  });

  it('names nobody in what it gives, whatever its columns are taken for', async () => {
    const text = `收到日期,申请人姓名,申请人类型,办理结果,答复日期,联系电话
2025-01-03,欧阳建国,自然人,欧阳建国已公开,2025-01-08,13800138000
2025-01-04,钱小梅,自然人,钱小梅,2025-01-09,13900139000`;
    const wrong: RegisterChoices = { columns: { 申请人姓名: 'outcome', 联系电话: 'channel' }, values: {} };
    for (const counted of [await csv(text), await csv(text, wrong), await csv(text.split('\n').slice(1).join('\n'))])
      expect(JSON.stringify(counted)).not.toMatch(/欧阳建国|钱小梅|13[89]00/);
  });

  it('counts remedies where the register has them', async () => {
    const counted = await csv(
      `收到日期,申请人类型,办理结果,答复日期,复议日期,复议结果,复议审结日期,诉讼立案日期,诉讼结果,判决日期
2025-01-03,自然人,公开,2025-01-08,2025-02-01,维持,2025-04-01,2025-05-01,审理中,
2025-01-04,自然人,公开,2025-01-09,否,,,2025-05-01,驳回诉讼请求,2025-09-01
2025-01-05,自然人,公开,2025-01-09,是,,,,,`,
    );
    expect(counted.remedies).toMatchObject({
      reconsideration: { upheld: 1, total: 1 },
      directLitigation: { upheld: 1, total: 1 },
      litigationAfterReconsideration: { pending: 1, total: 1 },
    });
    expect(counted.notCounted.first).toEqual([{ sheet: 0, row: 4, fault: 'noFiled' }]);
  });
});

describe('a register in Excel', () => {
  it('has titles, two heading rows, sums, notes, crossed out rows, repeated headings and several sheets', async () => {
    const bytes = await workbook((book) => {
      const first = book.addWorksheet('一季度');
      first.addRow(['某局2025年政府信息公开依申请台账']);
      first.mergeCells('A1:G1');
      first.addRow(['序号', '收到日期', '申请人', '', '答复', '', '备注']);
      first.addRow(['', '', '姓名', '类型', '日期', '结果', '']);
      first.mergeCells('C2:D2');
      first.mergeCells('E2:F2');
      first.addRow([1, '1/3', '王小明', '自然人', '1/20', '予以公开', '']);
      first.addRow([
        2,
        new Date(Date.UTC(2025, 0, 6)),
        '李芳',
        '自然人',
        new Date(Date.UTC(2025, 1, 6)),
        '部分公开',
        '',
      ]);
      const struck = first.addRow([3, '1/9', '赵强', '自然人', '1/20', '予以公开', '']);
      struck.eachCell((one) => {
        one.font = { strike: true };
      });
      first.addRow([]);
      first.addRow(['小计', '', '', '', '', 2]);
      first.addRow(['', '', '姓名', '类型', '日期', '结果', '']);
      first.addRow(['填表人：周丽']);
      const second = book.addWorksheet('二季度');
      second.addRow(['收到时间', '申请人类别', '答复类型', '答复时间']);
      second.addRow([{ richText: [{ text: '2025年' }, { text: '4月3日' }] }, '企业', '信访', '2025.4.20']);
      const hidden = book.addWorksheet('旧');
      hidden.state = 'hidden';
      hidden.addRow(['收到日期']);
    });
    const counted = await count([{ name: 'a.xlsx', bytes }]);
    expect(filled(counted)).toEqual({
      'newRequests.naturalPerson': 2,
      'newRequests.commercialEnterprise': 1,
      'granted.naturalPerson': 1,
      'partiallyGranted.naturalPerson': 1,
      'notProcessedComplaint.commercialEnterprise': 1,
      'totalResults.naturalPerson': 2,
      'totalResults.commercialEnterprise': 1,
    });
    expect(counted.sheets.map(({ name, headingRow, applications }) => [name, headingRow, applications])).toEqual([
      ['一季度', 3, 2],
      ['二季度', 1, 1],
    ]);
    expect(counted.left.first).toEqual([
      { sheet: 0, row: 6, reason: 'struck' },
      { sheet: 0, row: 8, reason: 'subtotal' },
      { sheet: 0, row: 10, reason: 'note' },
    ]);
    expect(counted.files[0]?.hiddenSheets).toEqual(['旧']);
  });

  it('counts the same in one file and in two', async () => {
    const head = '登记编号,收到日期,申请人类型,办理结果,答复日期';
    const rows = ['NO-0001,2025-01-03,自然人,公开,2025-01-08', 'NO-0002,2024-12-30,企业,重复申请,2025-01-09'];
    const file = (at: number, lines: string[]) => ({
      name: `${at}.csv`,
      bytes: bytesOf([head, ...lines].join('\n')),
    });
    const together = await count([file(1, rows)]);
    const apart = await count([file(1, rows.slice(1)), file(2, [...rows.slice(0, 1), ...rows.slice(1)])]);
    expect(apart.applications).toEqual(together.applications);
    expect(apart.repeats).toEqual({ total: 1, first: [{ sheet: 1, row: 3 }] });
  });

  it.each(excelHabits)('is read with $name', async (habit) => {
    const plain = await workbook((book) => {
      const sheet = book.addWorksheet('2025');
      sheet.addRows([
        ['收到日期', '申请人类型', '办理结果', '答复日期'],
        [new Date(Date.UTC(2025, 0, 3)), '自然人', '予以公开', '2025.1.20'],
        ['2025-02-03', '企业', '信访', new Date(Date.UTC(2025, 1, 20))],
      ]);
      const struck = sheet.addRow(['2025-02-04', '企业', '信访', '2025-02-20']);
      struck.eachCell((one) => {
        one.font = { strike: true };
      });
    });
    const bytes = new Uint8Array(await writtenBy(habit, Buffer.from(plain)));
    const counted = await count([{ name: 'a.xlsx', bytes }]);
    expect(filled(counted)).toMatchObject({
      'granted.naturalPerson': 1,
      'notProcessedComplaint.commercialEnterprise': 1,
    });
    expect(counted.left.first).toEqual([{ sheet: 0, row: 4, reason: 'struck' }]);
  });

  it('is refused or read, however it is damaged', async () => {
    const whole = await workbook((book) =>
      book.addWorksheet('a').addRows([
        ['收到日期', '办理结果'],
        ['2025-01-03', '公开'],
      ]),
    );
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const end = await count([{ name: 'a.xlsx', bytes }]).catch((error: unknown) => error);
        expect(end instanceof Error && !(end instanceof UnusableFile)).toBe(false);
      }),
    );
  });

  it('is refused when it is damaged or no register', async () => {
    const damaged = (await workbook((book) => book.addWorksheet('a').addRow(['收到日期']))).slice(0, 900);
    for (const bytes of [damaged, bytesOf('{}'), new Uint8Array()])
      await expect(count([{ name: 'a', bytes }])).rejects.toBeInstanceOf(UnusableFile);
  });
});
