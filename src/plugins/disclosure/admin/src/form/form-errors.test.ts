import { cellErrors } from './form-errors';

const values = {
  applications: [
    { row: 'granted', total: 3 },
    { row: 'carriedForward', total: 1 },
  ],
};

it('an error of the server lands on the cell that it is about', () => {
  const errors = { applications: [undefined, { total: '不平衡' }], title: '必填' };
  expect([...cellErrors(errors, values)]).toEqual([['applications.carriedForward.total', '不平衡']]);
});

it('messages that Strapi has still to translate are understood, everything else is passed over', () => {
  const errors = {
    applications: [{ total: { id: 'x', defaultMessage: '太大' }, row: 4 }, { total: '超出行' }, { total: '无此行' }],
  };
  expect([...cellErrors(errors, { applications: values.applications.slice(0, 1) })]).toEqual([
    ['applications.granted.total', '太大'],
  ]);
  expect(cellErrors({ applications: '不合规' }, values).size).toBe(0);
});
