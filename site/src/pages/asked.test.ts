import { reportNameOf } from './asked';

test('a code may hold hyphens itself', () => {
  expect(reportNameOf('T-1-A-2023')).toEqual({ code: 'T-1-A', year: 2023 });
});

test.each(['', '2023', 'A-2023', '-2023', 'AB-1999', 'AB-20233', 'A B-2023', '<b>-2023'])(
  '%s names no report',
  (text) => {
    expect(reportNameOf(text)).toBeUndefined();
  },
);
