import fc from 'fast-check';
import { type ChainRole, chainFaults, type ProposedStage } from './stage-chain';

const roles: ChainRole[] = [
  { id: 1, name: '填报员', mayDraft: true },
  { id: 2, name: '科室审核员', mayDraft: false },
  { id: 3, name: '分管领导', mayDraft: false },
];
const drafting = { code: 'drafting', name: '编制', enterRoles: [2, 3] };
const section = { code: 'section-review', name: '科室审核', enterRoles: [1] };
const leader = { code: 'leader-review', name: '领导审核', enterRoles: [2] };
const approved = { code: 'approved', name: '待发布', enterRoles: [3] };
const faults = (...stages: ProposedStage[]) =>
  chainFaults(stages, roles).map(({ position, field, message }) => [position, field, message.zh]);

test('the default chain works, and so does one with a new stage that somebody may enter', () => {
  expect(faults(drafting, section, leader, approved)).toEqual([]);
  expect(faults(drafting, section, { name: '法规审核', enterRoles: [2] }, leader, approved)).toEqual([]);
});

test('a chain in which no clerk could submit names who begins reports and who alone could move them', () => {
  expect(faults(drafting, leader, section, approved)).toEqual([
    [1, 'enterRoles', '填报的角色（填报员）都不能把报告送入“领导审核”，只有科室审核员能，因此没有机关能提交'],
  ]);
});

test('a stage that nobody may enter is named with the one where reports would stop', () => {
  expect(faults(drafting, section, { name: '法规审核', enterRoles: [] }, leader, approved)).toEqual([
    [2, 'enterRoles', '没有角色能把报告从“科室审核”送入“法规审核”，报告会停在“科室审核”'],
  ]);
  expect(faults(drafting, section, { ...approved, enterRoles: [99] })).toHaveLength(1);
});

test('the ends keep their places, one review remains, and names differ', () => {
  expect(faults(section, drafting, approved)[0]?.slice(0, 2)).toEqual([0, 'code']);
  expect(faults(drafting, { ...approved, enterRoles: [1] })).toEqual([
    [1, 'code', '至少保留一个审核环节，否则无人复核'],
  ]);
  expect(faults(drafting, section, section, approved).map((fault) => fault[1])).toEqual(['code', 'name']);
  expect(faults(drafting, { ...section, name: ' ' }, approved)).toEqual([[1, 'name', '请写环节名称']]);
});

test('a chain without faults takes every report from those who begin it to publication', () => {
  const stage = fc.record({ name: fc.constantFrom('甲', '乙', '丙', '丁'), enterRoles: fc.subarray([1, 2, 3]) });
  fc.assert(
    fc.property(fc.array(stage, { maxLength: 4 }), fc.subarray([1, 2, 3]), (between, enter) => {
      const chain: ProposedStage[] = [drafting, ...between, { ...approved, enterRoles: enter }];
      const works =
        between.length > 0 &&
        new Set(between.map(({ name }) => name)).size === between.length &&
        chain.slice(1).every(({ enterRoles }) => enterRoles.length > 0) &&
        chain[1]?.enterRoles.includes(1);
      expect(chainFaults(chain, roles).length === 0).toBe(works);
    }),
  );
});
