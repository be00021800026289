import type { RecordedAct, ReviewEvent } from '#contracts/review';
import { historyOf } from './history-entries';

const event = (id: number, kind: ReviewEvent['kind'], minute: number): ReviewEvent => ({
  id,
  kind,
  from: 'drafting',
  to: 'drafting',
  at: `2026-01-01T00:0${minute}:00.000Z`,
  actor: { id: 1, name: '某人' },
  comment: null,
  note: null,
  digest: '',
});
const act = (kind: RecordedAct['kind'], version: number, minute: number): RecordedAct => ({
  kind,
  version,
  at: `2026-01-01T00:0${minute}:00.000Z`,
  actor: '某人',
  note: '说明',
});

it('tells review and record as one, newest first, a withdrawal once', () => {
  const events = [event(1, 'submit', 1), event(2, 'approve', 2), event(3, 'withdrawal', 6)];
  const record = [act('publication', 1, 3), act('publication', 2, 4), act('withdrawal', 2, 6)];
  expect(historyOf(events, record).map(({ kind }) => kind)).toEqual([
    'withdrawal',
    'correction',
    'publication',
    'approve',
    'submit',
  ]);
});
