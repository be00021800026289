/** A cell that is there twice with two values: the first counts, and the other is listed. */
import { completeDocument, withCells } from '#fixtures/documents';
import { layouts } from '../../../model';
import { importReport } from './import-report';
import { writers } from './writers';

const address = 'applications.granted.naturalPerson';
const report = { document: { ...withCells(completeDocument(layouts.v2021), [[address, 7531]]), year: 2023 } };

async function read(text: string, fileName: string) {
  const { document, unmapped } = await importReport(Buffer.from(text), { fileName });
  return { value: document.applications.granted?.naturalPerson, listed: unmapped };
}

const repeated: [what: string, value: string, listed: boolean][] = [
  ['another value', '5', true],
  ['a blank', '', true],
  ['the same value', '7531', false],
];

test.each(repeated)('in a tidy table: %s', async (_, value, isListed) => {
  const csv = String(await writers.csv.write(report));
  const line = csv.split('\r\n').find((one) => one.endsWith(',7531')) ?? '';
  const other = line.replace(/7531$/, value);
  expect(await read(`${csv}${other}\r\n`, 'a.csv')).toEqual({
    value: 7531,
    listed: isListed ? [{ text: other }] : [],
  });
});

test.each(repeated.filter(([, value]) => value !== ''))('in our own page: %s', async (_, value, isListed) => {
  const html = String(await writers.html.write(report));
  const other = `<p data-cell="${address}">${value}</p></article>`;
  expect(await read(html.replace('</article>', other), 'a.html')).toEqual({
    value: 7531,
    listed: isListed ? [{ text: value, where: address }] : [],
  });
});
