import { corrected, published, sentBack, withdrawn } from './acts';
import { actsDone } from './load-report';
import { sampleReports } from './reports';

const throughReview = ['submit', 'approve', 'approve', 'publication'];

test('a load goes on where an earlier one was cut short', () => {
  expect(actsDone(published, [])).toBe(0);
  expect(actsDone(published, ['submit', 'approve'])).toBe(2);
  expect(actsDone(published, throughReview)).toBe(4);
});

test('a report that was sent back, corrected or withdrawn is done', () => {
  const [report] = sampleReports();
  expect(actsDone(sentBack('…'), ['submit', 'sendBack'])).toBe(2);
  expect(actsDone(withdrawn('…'), [...throughReview, 'withdrawal', 'reopen'])).toBe(5);
  if (report) {
    const acts = corrected(report.document, '…');
    expect(actsDone(acts, [...throughReview, 'reopen', ...throughReview])).toBe(acts.length);
  }
});

test('what somebody else did ends the sample’s part', () => {
  expect(actsDone(published, ['submit', 'withdraw'])).toBeUndefined();
  expect(actsDone(published, [...throughReview, 'reopen'])).toBeUndefined();
  expect(actsDone([], ['submit'])).toBeUndefined();
});
