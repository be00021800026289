import { layouts } from '../layouts';
import { labelOfPath, sectionOfPath } from './place';

const { v2021 } = layouts;

it('finds the chapter that a cell or a text is printed in', () => {
  expect(sectionOfPath(v2021, 'applications.carriedOver.total')?.table).toBe('applications');
  expect(sectionOfPath(v2021, 'sections.overview')?.code).toBe('overview');
  expect(sectionOfPath(v2021, 'sections.preface')?.code).toBe('preface');
  expect(sectionOfPath(v2021, 'layout')).toBeUndefined();
  expect(sectionOfPath(v2021, 'sections.nowhere')).toBeUndefined();
});

it('names what stands at a path as it is printed', () => {
  expect(labelOfPath(v2021, 'proactive.regulations.inForce')?.zh).toContain('现行有效件数');
  expect(labelOfPath(v2021, 'sections.closing')?.zh).toBe('落款');
  expect(labelOfPath(v2021, 'title')).toBeUndefined();
});
