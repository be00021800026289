import type { BoardResponse, BoardRow } from '#contracts';
import { byteOrderMark } from '../../exchange/csv/columns';
import { csvField, states } from '../desk/progress-file';

const columns: readonly (readonly [string, (row: BoardRow) => string | number])[] = [
  ['机关代码', ({ organization }) => organization.code],
  ['机关名称', ({ organization }) => organization.name],
  ['计入汇总', ({ isCounted }) => (isCounted ? '是' : '否')],
  ['状态', ({ state }) => states[state]],
  ['环节', ({ stage }) => stage ?? ''],
  ['错误', ({ judged }) => judged?.errors ?? ''],
  ['提示', ({ judged }) => judged?.warnings ?? ''],
  ['空白', ({ judged }) => judged?.blanks ?? ''],
  ['对汇总数的影响', ({ judged }) => judged?.influence ?? ''],
  ['报送期限', ({ submissionDeadline }) => submissionDeadline ?? ''],
  ['公开期限', ({ deadline }) => deadline],
  ['剩余天数', ({ daysLeft }) => daysLeft],
  ['逾期', ({ isLate }) => (isLate ? '是' : '否')],
  ['最近修改', ({ changedAt }) => changedAt ?? ''],
  ['修改人', ({ changedBy }) => changedBy ?? ''],
  ['最近催办', ({ remindedOn }) => remindedOn ?? ''],
];

/** The board as CSV. */
export function boardCsv({ rows }: BoardResponse['data']): string {
  const lines = [
    columns.map(([head]) => head).join(','),
    ...rows.map((row) => columns.map(([, of]) => csvField(of(row))).join(',')),
  ];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
