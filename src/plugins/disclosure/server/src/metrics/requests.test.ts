import { areaOf } from './requests';

test.each([
  ['/api/disclosure/publications?year=2023', 'record'],
  ['/api/reports', 'api'],
  ['/api', 'api'],
  ['/graphql?query={}', 'graphql'],
  ['/disclosure/reports/x/review', 'admin'],
  ['/administration', 'other'],
  ['/api-docs', 'other'],
  ['', 'other'],
])('%j belongs to %s', (url, area) => {
  expect(areaOf(url)).toBe(area);
});
