import { codeDoubt, label, readMonthDay } from '#model';
import { errorItem, invalid } from '../../errors';
import { today } from '../../services/desk/deadline';
import { creations } from '../call';
import { admit, prepare } from '../hook';

const days = ['deadline', 'submissionDeadline'] as const;

type Data = Record<string, unknown>;

/** Days as they are stored; what is no day stays as it was typed. */
function withDays(data: Data): Data {
  const read = days.flatMap((name) => {
    const said = data[name];
    if (typeof said !== 'string') return [];
    return [[name, said.trim() === '' ? null : (readMonthDay(said) ?? said)] as const];
  });
  return { ...data, ...Object.fromEntries(read) };
}

function faultsIn(data: Data) {
  const wrong = days.filter((name) => typeof data[name] === 'string' && readMonthDay(data[name]) === null);
  const faults = wrong.map((name) =>
    errorItem(
      [name],
      label('期限写成月-日，如 01-31（1 月 31 日）', 'A day of the year, as month-day: 01-31 is 31 January'),
    ),
  );
  if (typeof data.code === 'string' && codeDoubt(data.code) === 'none')
    faults.push(
      errorItem(
        ['code'],
        label(
          '机关代码为 2 至 32 位字母、数字或连字符，一般用 18 位统一社会信用代码',
          'A code has 2 to 32 letters, digits or hyphens; usually the unified social credit code of 18',
        ),
      ),
    );
  return faults;
}

const about = ['organization'] as const;
const at = [...creations, 'update'] as const;

export const daysAsTyped = prepare({
  id: 'organization.days',
  about,
  at,
  why: 'People write days as they are used to; they are stored in one form.',
  run: ({ input }) => ({ ...input, data: withDays(input.data ?? {}) }),
});

export const firstReport = prepare({
  id: 'organization.first-report',
  about,
  at: ['create'],
  by: ['person'],
  why: 'A body that a person makes owes its first report for the year that is running, so that it is not late on its first day.',
  run({ input }) {
    const data = { ...input.data };
    data.firstReportYear ??= Number(today().slice(0, 4));
    return { ...input, data };
  },
});

export const particulars = admit({
  id: 'organization.particulars',
  about,
  at,
  why: 'A refusal of what people type about an organization says what is wanted.',
  run({ input }) {
    const faults = faultsIn(input.data ?? {});
    if (faults.length > 0) throw invalid(label('机关信息有误', 'The particulars are not valid'), faults);
  },
});
