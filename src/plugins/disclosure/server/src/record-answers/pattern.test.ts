import { recordRoutes } from '../routes/record';
import { patternOf } from './pattern';

const found = (address: string) => {
  const route = recordRoutes.find(({ path }) => patternOf(path).test(address));
  return route && { handler: route.handler, ...patternOf(route.path).exec(address)?.groups };
};

test('an address leads to its handler, with its parts', () => {
  expect(found('/publications')).toEqual({ handler: 'list' });
  expect(found('/publications.csv')).toEqual({ handler: 'download' });
  expect(found('/publications/X-1')).toEqual({ handler: 'body', organization: 'X-1' });
  expect(found('/publications/X-1.html')).toEqual({ handler: 'body', organization: 'X-1', format: 'html' });
  expect(found('/publications/X-1/2023')).toEqual({ handler: 'publication', organization: 'X-1', year: '2023' });
  expect(found('/publications/X-1/2023.docx')).toMatchObject({ handler: 'publication', year: '2023', format: 'docx' });
  expect(found('/publications/X-1/2023/versions')).toMatchObject({ handler: 'versions', year: '2023' });
  expect(found('/publications/X-1/2023/diff')).toMatchObject({ handler: 'differences' });
});

test('an address that is none leads nowhere', () => {
  for (const address of ['/publications.doc', '/publications/', '/publications/X/2023/versions/1', '/publicationsX'])
    expect(found(address)).toBeUndefined();
});
