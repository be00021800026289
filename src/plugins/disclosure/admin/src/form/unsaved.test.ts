import { dropBackup, readBackup, writeBackup } from './backup';
import { rebase, saysMore } from './rebase';

const report = (total: number, title = '甲') => ({
  layout: 'v2021',
  title,
  remedies: [{ id: 1, row: 'reconsideration', total }],
});

describe('unsaved work', () => {
  it('is put on top of what the server has meanwhile', () => {
    expect(rebase({ initial: report(1), values: report(2) }, report(1, '乙'))).toEqual({
      type: 'merged',
      values: report(2, '乙'),
    });
  });

  it('is no match for a cell that someone else changed as well: the person decides', () => {
    expect(rebase({ initial: report(1), values: report(2) }, report(3))).toMatchObject({
      type: 'conflict',
      differences: [{ path: 'remedies.reconsideration.total', mine: 2, theirs: 3 }],
    });
  });

  it('of a report that was never saved comes back whole', () => {
    const values = {
      organization: { connect: [{ documentId: 'a' }] },
      year: 2020,
      layout: 'v2019',
      proactive: [{ row: 'regulations', made: 5, disclosed: 4 }],
      title: '甲',
    };
    expect(rebase({ initial: {}, values }, { sections: [] }, true)).toEqual({
      type: 'merged',
      values: { sections: [], ...values },
    });
    expect(saysMore({ initial: {}, values }, {}, true)).toBe(true);
  });

  it('is nothing once the server says the same', () => {
    expect(saysMore({ initial: report(1), values: report(2) }, report(2))).toBe(false);
    expect(saysMore({ initial: report(1), values: report(2) }, report(1))).toBe(true);
    expect(saysMore({ initial: report(1), values: report(1) }, report(5))).toBe(false);
  });
});

describe('the copy of unsaved work', () => {
  /** What a browser's storage does, as far as it is used. */
  const storage = (room = Number.POSITIVE_INFINITY): Storage => {
    const items = new Map<string, string>();
    return {
      length: 0,
      clear: () => items.clear(),
      key: () => null,
      getItem: (key) => items.get(key) ?? null,
      removeItem: (key) => void items.delete(key),
      setItem: (key, value) => {
        if (value.length > room) throw new Error('QuotaExceededError');
        items.set(key, value);
      },
    };
  };
  const unsaved = { initial: report(1), values: report(2) };

  it('comes back as it was, for its own report only', () => {
    const kept = storage();
    writeBackup(kept, 'abc', unsaved, 7);
    expect(readBackup(kept, 'abc')).toEqual({ ...unsaved, at: 7 });
    expect(readBackup(kept, 'create')).toBeNull();
    dropBackup(kept, 'abc');
    expect(readBackup(kept, 'abc')).toBeNull();
  });

  it('does not disturb where there is no room, or where something else stands', () => {
    const full = storage(10);
    expect(() => writeBackup(full, 'abc', unsaved, 7)).not.toThrow();
    const odd = storage();
    odd.setItem('abc', '{"initial":3');
    expect(readBackup(odd, 'abc')).toBeNull();
  });
});
