import { stageIn, withStage } from './stage-query';

const year = { year: { $eq: 2023 } };

it('a stage is chosen, changed and left out beside other filters', () => {
  const chosen = withStage({ $and: [year] }, 'drafting');
  expect(chosen).toEqual({ $and: [year, { stage: { $eq: 'drafting' } }] });
  expect(stageIn(chosen)).toBe('drafting');
  expect(stageIn(withStage(chosen, 'approved'))).toBe('approved');
  expect(withStage(chosen, undefined)).toEqual({ $and: [year] });
});

it('without filters there is no stage', () => {
  expect(stageIn(undefined)).toBeUndefined();
  expect(stageIn({ $and: [{ stage: { $contains: 'draft' } }] })).toBeUndefined();
});
