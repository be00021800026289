import { reportStatus, type StatusFacts } from './report-status';

const facts: StatusFacts = { stage: 'drafting', record: null, isChanged: true, events: [] };
const word = (more: Partial<StatusFacts>) => reportStatus({ ...facts, ...more });

it.each<[string, Partial<StatusFacts>]>([
  ['drafting', {}],
  ['drafting', { stage: null }],
  ['submitted', { stage: 'section-review', events: ['submit'] }],
  ['submitted', { stage: 'section-review', events: ['submit', 'sendBack', 'submit'] }],
  ['inReview', { stage: 'leader-review', events: ['submit', 'approve'] }],
  ['inReview', { stage: 'section-review', events: ['submit', 'approve', 'sendBack'] }],
  ['inReview', { stage: 'section-review', events: ['submit', 'edit'] }],
  ['returned', { events: ['submit', 'sendBack'] }],
  ['approved', { stage: 'approved', events: ['submit', 'approve', 'approve'] }],
  ['published', { stage: 'approved', record: 'publication', isChanged: false }],
  ['correcting', { record: 'publication', events: ['reopen'] }],
  ['correcting', { stage: 'section-review', record: 'publication', events: ['reopen', 'submit'] }],
  ['withdrawn', { record: 'withdrawal', events: ['withdrawal'] }],
  ['submitted', { stage: 'section-review', record: 'withdrawal', events: ['withdrawal', 'submit'] }],
  ['approved', { stage: 'approved', record: 'withdrawal', events: ['submit', 'approve'] }],
])('the word is %s', (expected, more) => {
  expect(word(more)).toBe(expected);
});
