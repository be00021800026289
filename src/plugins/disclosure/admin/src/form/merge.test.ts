import fc from 'fast-check';
import { cellsOf, layouts, paragraphs } from '../../../model';
import { differences, merged } from './merge';
import type { FormValues } from './report-state';
import { applyToRows, entriesOf } from './rows';

const layout = layouts.v2021;
const form = (values: Record<string, number | null>, more: FormValues = {}): FormValues => ({
  ...more,
  ...Object.fromEntries(
    (['proactive', 'applications', 'remedies'] as const).map((table) => [
      table,
      applyToRows(
        layout,
        table,
        [],
        Object.entries(values)
          .filter(([address]) => address.startsWith(`${table}.`))
          .map(([address, to]) => ({ address, from: null, to })),
      ),
    ]),
  ),
});
const entry = (values: FormValues, address: string) =>
  entriesOf(layout, values)[cellsOf(layout).find(address)?.index ?? -1];

const one = 'applications.granted.total';
const two = 'remedies.reconsideration.total';
const base = form({ [one]: 1, [two]: 1 }, { title: '甲', revision: 1 });

describe('a conflict', () => {
  it('names what each changed', () => {
    const mine = form({ [one]: 2, [two]: 1 }, { title: '乙' });
    const theirs = form({ [one]: 3, [two]: 5 }, { title: '甲' });
    expect(differences(layout, base, mine, theirs)).toEqual([
      { path: one, base: 1, mine: 2, theirs: 3, changedBy: 'both' },
      { path: two, base: 1, mine: 1, theirs: 5, changedBy: 'theirs' },
      { path: 'title', base: '甲', mine: '乙', theirs: '甲', changedBy: 'mine' },
    ]);
  });

  it('is none where both did the same', () => {
    const both = form({ [one]: 9, [two]: 1 }, { title: '甲' });
    expect(differences(layout, base, both, both)).toEqual([]);
  });

  it('leaves the choice to the person, cell by cell', () => {
    const mine = form({ [one]: 2, [two]: 7 }, { title: '乙' });
    const theirs = form({ [one]: 3, [two]: 5 }, { title: '甲', revision: 2 });
    const found = differences(layout, base, mine, theirs);
    const after = merged(
      layout,
      theirs,
      found,
      new Map([
        [one, 'theirs'],
        [two, 'mine'],
      ]),
    );
    expect([entry(after, one), entry(after, two), after.title, after.revision]).toEqual([3, 7, '乙', 2]);
  });

  it('keeps what was typed where nothing was chosen, and their work where only they worked', () => {
    const mine = form({ [one]: 2, [two]: 1 });
    const theirs = form({ [one]: 3, [two]: 5 }, { title: '甲' });
    const after = merged(layout, theirs, differences(layout, base, mine, theirs), new Map());
    expect([entry(after, one), entry(after, two)]).toEqual([2, 5]);
  });

  it('writes into the rows that the server has now', () => {
    const theirs = { ...form({ [one]: 3 }), applications: [{ id: 91, row: 'granted', total: 3, naturalPerson: 2 }] };
    const mine = form({ [one]: 4, [two]: 1 }, { title: '甲' });
    const after = merged(layout, theirs, differences(layout, base, mine, theirs), new Map([[one, 'mine']]));
    expect(after.applications).toEqual([{ id: 91, row: 'granted', total: 4, naturalPerson: 2 }]);
  });

  it('concerns texts as well, whatever their keys', () => {
    const section = (text: string, id?: number) => ({
      sections: [{ id, __temp_key__: `k${id}`, chapter: 'overview', heading: '一、总体情况', body: paragraphs(text) }],
    });
    const found = differences(layout, section('旧', 1), section('我', 1), section('他', 2));
    expect(found.map(({ path, changedBy }) => [path, changedBy])).toEqual([['sections.overview.body.0', 'both']]);
    const after = merged(layout, section('他', 2), found, new Map([['sections.overview.body.0', 'mine']]));
    expect(after.sections).toContainEqual(expect.objectContaining({ id: 2, body: paragraphs('我') }));
  });

  it('asks only about the paragraph that both changed, and keeps the others of both', () => {
    const section = (...lines: string[]) => ({
      sections: [{ chapter: 'overview', body: paragraphs(lines.join('\n')) }],
    });
    const [before, mine] = [section('一', '二', '三', '四', '五'), section('一甲', '二', '三甲', '四', '五')];
    const theirs = section('一', '二', '三乙', '四', '五乙');
    const found = differences(layout, before, mine, theirs);
    expect(found.map(({ path, mine: own }) => [path, own])).toEqual([['sections.overview.body.0', paragraphs('三甲')]]);
    const after = merged(layout, theirs, found, new Map([['sections.overview.body.0', 'theirs']]));
    const body = paragraphs('一甲\n二\n三乙\n四\n五乙');
    expect(after.sections).toContainEqual(expect.objectContaining({ chapter: 'overview', body }));
  });

  it('never loses a change that only one of the two made', () => {
    const addresses = cellsOf(layout).all.map(({ address }) => address);
    const values = fc.dictionary(fc.constantFrom(...addresses), fc.nat({ max: 3 }), { maxKeys: 12 });
    fc.assert(
      fc.property(values, values, values, (first, second, third) => {
        const [before, mine, theirs] = [first, second, third].map((cells) => form(cells)) as [
          FormValues,
          FormValues,
          FormValues,
        ];
        const after = merged(layout, theirs, differences(layout, before, mine, theirs), new Map());
        for (const address of addresses) {
          const [was, own, other] = [before, mine, theirs].map((version) => entry(version, address));
          expect(entry(after, address)).toBe(own === was ? other : own);
        }
      }),
      { numRuns: 25 },
    );
  });
});
