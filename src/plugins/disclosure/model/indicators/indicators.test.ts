import { figureAddresses } from '../layout/addresses';
import { layouts } from '../layouts';
import { indicators, termOf } from './indicators';

test.each(Object.values(layouts))('every indicator is made of figures of $code', (layout) => {
  const addresses = figureAddresses(layout).map(({ address }) => address);
  for (const { numerator, denominator } of indicators)
    for (const term of [...numerator, ...denominator]) expect(addresses).toContain(termOf(term).address);
});

test('the five shares of outcomes count every result once', () => {
  const shares = indicators.filter(({ code }) => code.endsWith('Share') && code !== 'naturalPersonShare');
  expect(shares).toHaveLength(5);
  const cells = (terms: readonly string[]) =>
    figureAddresses(layouts.v2021)
      .filter(({ address }) => terms.includes(address))
      .flatMap(({ positions }) => positions);
  const counted = shares.flatMap(({ numerator }) => cells(numerator));
  const { left, right } = { left: counted.length, right: new Set(counted).size };
  expect(left).toBe(right);
  expect(left).toBe(21);
});

test('a group is its rows under a column, once', () => {
  const addresses = figureAddresses(layouts.v2019);
  expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
  expect(addresses.find(({ address }) => address === 'applications.other.total')?.positions).toHaveLength(1);
});
