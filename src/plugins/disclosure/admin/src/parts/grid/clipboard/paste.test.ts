import fc from 'fast-check';
import { layouts } from '#model';
import { applyToEntries, entriesOf } from '../../../form/rows';
import { placesOf } from '../places';
import { copyBlock, type GridRange, planPaste } from './paste';

const layout = layouts.v2021;
const applications = placesOf(layout, 'applications');
const proactive = placesOf(layout, 'proactive');
const blank = entriesOf(layout, {});
const at = (top: number, left: number, bottom = top, right = left): GridRange => ({ top, left, bottom, right });
const written = (places: typeof applications, selection: GridRange, block: string[][]) =>
  Object.fromEntries(planPaste(places, blank, selection, block).patch.map(({ address, to }) => [address, to]));

describe('a paste', () => {
  it('that fits starts at the selection and needs no question', () => {
    const plan = planPaste(applications, blank, at(0, 0), [
      ['1', '２'],
      ['', '1,000'],
    ]);
    expect(plan.fits).toBe(true);
    expect(plan.patch.map(({ address, to }) => [address, to])).toEqual([
      ['applications.newRequests.naturalPerson', 1],
      ['applications.newRequests.commercialEnterprise', 2],
      ['applications.carriedOver.naturalPerson', null],
      ['applications.carriedOver.commercialEnterprise', 1000],
    ]);
  });

  it('of one value fills the selection', () => {
    const filled = written(applications, at(2, 1, 4, 5), [['0']]);
    expect(Object.keys(filled)).toHaveLength(15);
    expect(new Set(Object.values(filled))).toEqual(new Set([0]));
  });

  it('beyond the edge names what is left over', () => {
    const plan = planPaste(applications, blank, at(24, 6), [['1', '2'], ['3']]);
    expect(plan.fits).toBe(false);
    expect(plan.patch).toHaveLength(1);
    expect(plan.outside.map(({ text }) => text)).toEqual(['2', '3']);
  });

  it('of words leaves the cell as it is and says so', () => {
    const plan = planPaste(applications, blank, at(0, 0), [['3件', '4']]);
    expect(plan.unreadable).toEqual([{ text: '3件', address: 'applications.newRequests.naturalPerson' }]);
    expect(plan.patch.map(({ to }) => to)).toEqual([4]);
  });

  it('of a whole web table leaves the labels out', () => {
    const plan = planPaste(applications, blank, at(0, 0), [
      ['申请人情况', '', '自然人', '商业企业'],
      ['一、本年新收', '', '5', '1'],
      ['二、上年结转', '', '/', '0'],
    ]);
    expect(plan.labels).toEqual({ rows: 1, columns: 2 });
    expect(plan.fits).toBe(false);
    expect(plan.patch.map(({ to }) => to)).toEqual([5, 1, null, 0]);
  });

  it('names the numbers that no such cell may hold', () => {
    const plan = planPaste(applications, blank, at(0, 0), [['0.5', '-3', '7']]);
    expect([...plan.refused]).toEqual([
      'applications.newRequests.naturalPerson',
      'applications.newRequests.commercialEnterprise',
    ]);
    expect(plan.fits).toBe(false);
  });

  it('keeps blank rows and columns that hold no labels', () => {
    expect(Object.values(written(applications, at(0, 0), [['', '1']]))).toEqual([null, 1]);
  });

  it('knows cells that take the width of several', () => {
    expect(
      written(proactive, at(1, 0), [
        ['1', '2', '3'],
        ['9', '', ''],
      ]),
    ).toMatchObject({
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.inForce': 3,
      'proactive.administrativeLicensing.decisions': 9,
    });
    expect(planPaste(proactive, blank, at(2, 0), [['9', '8']]).outside.map(({ text }) => text)).toEqual(['8']);
  });

  it('of a copied range gives the same cells', () => {
    const table = fc.constantFrom(proactive, applications, placesOf(layout, 'remedies'));
    const numbers = fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(table, numbers, (places, values) => {
        const cells = places.lines.flat();
        const entries = applyToEntries(
          layout,
          blank,
          cells.map(({ cell }, index) => ({ address: cell.address, from: null, to: values[index] ?? null })),
        );
        const all = at(0, 0, places.lines.length - 1, places.width - 1);
        const plan = planPaste(places, blank, all, copyBlock(places, entries, all));
        expect(plan.fits).toBe(true);
        expect(applyToEntries(layout, blank, plan.patch)).toEqual(entries);
      }),
    );
  });
});
