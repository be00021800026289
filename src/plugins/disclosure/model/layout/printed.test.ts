import {
  cellsOf,
  type Layout,
  layouts,
  type PrintedCell,
  type PrintedHeading,
  type PrintedTable,
  printedTable,
  tableCodes,
  typeset,
} from '..';

/** One line a row: `label` or `_` for a cell, with `[columns]` or `[columns x rows]` where merged. */
const drawn = ({ rows }: PrintedTable): string[] =>
  rows.map(({ entries }) =>
    entries
      .map((entry) => {
        const text = entry.kind === 'cell' ? '_' : entry.label.zh;
        const { columnSpan, rowSpan } = entry;
        if (rowSpan > 1) return `${text}[${columnSpan}x${rowSpan}]`;
        return columnSpan > 1 ? `${text}[${columnSpan}]` : text;
      })
      .join(' '),
  );

const placesOf = ({ column, columnSpan, rowSpan }: PrintedHeading | PrintedCell, row: number): string[] =>
  Array.from(
    { length: columnSpan * rowSpan },
    (_, place) => `${row + Math.floor(place / columnSpan)},${column + (place % columnSpan)}`,
  );

const matrixHead = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3x3] 申请人情况[7]',
  '自然人[1x2] 法人或其他组织[5] 总计[1x2]',
  '商业企业 科研机构 社会公益组织 法律服务机构 其他',
  '一、本年新收政府信息公开申请数量[3] _ _ _ _ _ _ _',
  '二、上年结转政府信息公开申请数量[3] _ _ _ _ _ _ _',
];
const matrixMiddle = [
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）[2] _ _ _ _ _ _ _',
  '（三）不予公开[1x8] 1.属于国家秘密 _ _ _ _ _ _ _',
  '2.其他法律行政法规禁止公开 _ _ _ _ _ _ _',
  '3.危及“三安全一稳定” _ _ _ _ _ _ _',
  '4.保护第三方合法权益 _ _ _ _ _ _ _',
  '5.属于三类内部事务信息 _ _ _ _ _ _ _',
  '6.属于四类过程性信息 _ _ _ _ _ _ _',
  '7.属于行政执法案卷 _ _ _ _ _ _ _',
  '8.属于行政查询事项 _ _ _ _ _ _ _',
  '（四）无法提供[1x3] 1.本机关不掌握相关政府信息 _ _ _ _ _ _ _',
  '2.没有现成信息需要另行制作 _ _ _ _ _ _ _',
  '3.补正后申请内容仍不明确 _ _ _ _ _ _ _',
  '（五）不予处理[1x5] 1.信访举报投诉类申请 _ _ _ _ _ _ _',
  '2.重复申请 _ _ _ _ _ _ _',
  '3.要求提供公开出版物 _ _ _ _ _ _ _',
  '4.无正当理由大量反复申请 _ _ _ _ _ _ _',
  '5.要求行政机关确认或重新出具已获取信息 _ _ _ _ _ _ _',
];
const matrixFoot = ['（七）总计[2] _ _ _ _ _ _ _', '四、结转下年度继续办理[3] _ _ _ _ _ _ _'];

describe('the printed shape of a table', () => {
  test('the proactive table prints its parts one under another, the last column taking the rest of the width', () => {
    expect(drawn(printedTable(layouts.v2021, 'proactive'))).toEqual([
      '第二十条第（一）项[4]',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '规章 _ _ _',
      '行政规范性文件 _ _ _',
      '第二十条第（五）项[4]',
      '信息内容 本年处理决定数量[3]',
      '行政许可 _[3]',
      '第二十条第（六）项[4]',
      '信息内容 本年处理决定数量[3]',
      '行政处罚 _[3]',
      '行政强制 _[3]',
      '第二十条第（八）项[4]',
      '信息内容 本年收费金额（单位：万元）[3]',
      '行政事业性收费 _[3]',
    ]);
    expect(drawn(printedTable(layouts.v2019, 'proactive')).slice(-6)).toEqual([
      '第二十条第（八）项[4]',
      '信息内容 上一年项目数量 本年增/减[2]',
      '行政事业性收费 _ _[2]',
      '第二十条第（九）项[4]',
      '信息内容 采购项目数量 采购总金额[2]',
      '政府集中采购 _ _[2]',
    ]);
  });

  test('the applications matrix has three label columns and three heading rows', () => {
    expect(drawn(printedTable(layouts.v2021, 'applications'))).toEqual([
      ...matrixHead,
      '三、本年度办理结果[1x22] （一）予以公开[2] _ _ _ _ _ _ _',
      ...matrixMiddle,
      '（六）其他处理[1x3] 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 _ _ _ _ _ _ _',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 _ _ _ _ _ _ _',
      '3.其他 _ _ _ _ _ _ _',
      ...matrixFoot,
    ]);
    expect(drawn(printedTable(layouts.v2019, 'applications'))).toEqual([
      ...matrixHead,
      '三、本年度办理结果[1x20] （一）予以公开[2] _ _ _ _ _ _ _',
      ...matrixMiddle,
      '（六）其他处理[2] _ _ _ _ _ _ _',
      ...matrixFoot,
    ]);
  });

  test('the remedies are one line of fifteen cells', () => {
    const outcomes = '结果维持 结果纠正 其他结果 尚未审结 总计';
    expect(drawn(printedTable(layouts.v2021, 'remedies'))).toEqual([
      '行政复议[5] 行政诉讼[10]',
      `${outcomes.replace(/(?= |$)/g, '[1x2]')} 未经复议直接起诉[5] 复议后起诉[5]`,
      `${outcomes} ${outcomes}`,
      Array.from({ length: 15 }, () => '_').join(' '),
    ]);
  });

  test('a cell names its headings: part, rows, columns, each outermost first', () => {
    const headings = (layout: Layout, address: string) =>
      tableCodes
        .flatMap((code) => printedTable(layout, code).rows.flatMap(({ entries }) => entries))
        .flatMap((entry) =>
          entry.kind === 'cell' && entry.cell.address === address ? entry.headings.map(({ label }) => label.zh) : [],
        );
    expect(headings(layouts.v2021, 'applications.refusedByLaw.socialOrganization')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '2.其他法律行政法规禁止公开',
      '申请人情况',
      '法人或其他组织',
      '社会公益组织',
    ]);
    expect(headings(layouts.v2021, 'proactive.administrativeFees.amount')).toEqual([
      '第二十条第（八）项',
      '行政事业性收费',
      '本年收费金额（单位：万元）',
    ]);
    expect(headings(layouts.v2019, 'remedies.litigationAfterReconsideration.pending')).toEqual([
      '行政诉讼',
      '复议后起诉',
      '尚未审结',
    ]);
  });

  test.each(Object.values(layouts))('$code: every place is taken once, every cell printed once', (layout) => {
    const tables = tableCodes.map((code) => printedTable(layout, code));
    for (const { rows, width } of tables) {
      const taken = rows.flatMap(({ entries }, row) => entries.flatMap((entry) => placesOf(entry, row)));
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.length).toBe(width * rows.length);
    }
    const printedCells = tables
      .flatMap(({ rows }) => rows.flatMap(({ entries }) => entries))
      .flatMap((entry) => (entry.kind === 'cell' ? [entry.cell.address] : []));
    expect(printedCells).toEqual(cellsOf(layout).all.map(({ address }) => address));
  });

  test('Chinese labels are printed with full-width punctuation, English ones as they are', () => {
    expect(typeset({ zh: '本年收费金额(单位:万元)', en: 'Fees (yuan)' })).toEqual({
      zh: '本年收费金额（单位：万元）',
      en: 'Fees (yuan)',
    });
  });
});
