import { payloadOf } from './payload';

it('sends the six chapters, also of a report whose text nobody wrote yet', () => {
  const { sections } = payloadOf({ year: 2022 }) as { sections: Record<string, unknown>[] };
  expect(sections.map(({ chapter }) => chapter)).toEqual([
    'overview',
    'proactive',
    'applications',
    'remedies',
    'problems',
    'otherMatters',
  ]);
  expect(sections[0]).toEqual({ chapter: 'overview', heading: '一、总体情况', body: null });
});

it('sends the revision, and neither the stage nor the form’s own keys', () => {
  const payload = payloadOf({
    layout: 'v2021',
    revision: 4,
    stage: 'drafting',
    remedies: [{ id: 3, __temp_key__: 'a0', row: 'reconsideration', total: null }],
    organization: {
      connect: [{ id: 'x', documentId: 'x', __temp_key__: 'a0', apiData: { documentId: 'x' } }],
      disconnect: [],
    },
  });
  expect(payload).toMatchObject({
    revision: 4,
    remedies: [{ id: 3, row: 'reconsideration', total: null }],
    organization: { connect: [{ documentId: 'x' }], disconnect: [] },
  });
  expect(payload).not.toHaveProperty('stage');
  expect(JSON.stringify(payload)).not.toContain('__temp_key__');
});
