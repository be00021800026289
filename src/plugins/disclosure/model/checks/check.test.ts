import fc from 'fast-check';
import { completeDocument, withCells } from '#fixtures/documents';
import { blocksPublication, check, layouts, rules, summarize } from '..';

test('check never throws on arbitrary JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(Array.isArray(check(value))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('check never throws on a document with arbitrary parts', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const key = fc.oneof(fc.constantFrom('granted', 'total', 'regulations', '__proto__', 'constructor'), fc.string());
  const table = fc.oneof(anything, fc.dictionary(key, fc.oneof(anything, fc.dictionary(key, anything))));
  const section = fc.oneof(anything, fc.record({ chapter: fc.constantFrom('overview', '__proto__'), body: anything }));
  const document = fc.record({
    organization: anything,
    year: fc.oneof(anything, fc.integer()),
    layout: fc.constantFrom('v2019', 'v2021', '__proto__', null),
    title: anything,
    sections: fc.oneof(anything, fc.array(section)),
    proactive: table,
    applications: table,
    remedies: table,
    explanations: anything,
  });
  fc.assert(
    fc.property(document, (value) => {
      for (const { path, message } of check(value)) {
        expect(typeof path).toBe('string');
        expect(message.zh && message.en).toBeTruthy();
      }
    }),
    { numRuns: 500 },
  );
});

test.each([null, undefined, [], 'report', 7])('%p is refused as no document', (value) => {
  expect(check(value)).toMatchObject([{ rule: 'structure.value', path: '', severity: 'error' }]);
});

test('values nested without end are refused, not followed', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const malformed = {
    year: 2021,
    title: deep,
    sections: [{ chapter: deep }],
    remedies: { reconsideration: { total: deep } },
  };
  expect(check({ ...malformed, layout: deep })).toMatchObject([{ path: 'layout' }, { path: 'title' }]);
  expect(check(malformed).filter(({ rule }) => rule.startsWith('structure.'))).toHaveLength(3);
});

test('the layout follows from the year when absent', () => {
  const { layout: _, ...document } = completeDocument(layouts.v2021);
  expect(check({ ...document, year: 2023 })).toEqual([]);
});

test('a malformed cell does not hide what else is wrong', () => {
  const document = withCells(completeDocument(layouts.v2021), [['remedies.reconsideration.total', 9]]);
  const malformed = {
    ...document,
    proactive: { ...document.proactive, regulations: { issued: 'x', repealed: 0, inForce: 0 } },
  };
  expect(check(malformed).map(({ rule }) => rule)).toEqual(['structure.value', 'remedies.total', 'completeness.cell']);
});

test('summaries count both severities, and what is left open', () => {
  const findings = check({ ...completeDocument(layouts.v2019), year: 2022, remedies: {} });
  expect(summarize(findings)).toEqual({ errors: 18, warnings: 1, indeterminate: 3, notices: 0 });
  expect(blocksPublication(findings)).toBe(true);
  expect(blocksPublication(findings.filter(({ severity }) => severity === 'warning'))).toBe(false);
});

test('rule ids are unique, and every equation of a layout belongs to a rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const layout of Object.values(layouts))
    for (const table of Object.values(layout.tables))
      for (const { rule } of table.equations) expect(ids).toContain(rule);
});
