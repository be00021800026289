import { layouts } from '../../../model';
import { chapterOrder, completeSections, placeOfChapter } from './chapters';

const layout = layouts.v2021;
const codes = layout.chapters.map(({ code }) => code);
const order = (sections: unknown) => chapterOrder(layout, sections).map(({ code }) => code);

describe('the chapters of a form', () => {
  it('are the six of the layout for a new report', () => {
    expect(order(undefined)).toEqual(codes);
    expect(completeSections(layout, undefined).map(({ chapter, heading }) => [chapter, heading])).toEqual(
      layout.chapters.map(({ code, label }) => [code, label.zh]),
    );
  });

  it('stay where they are stored, and the missing ones follow in order', () => {
    expect(order([{ chapter: 'problems' }, { chapter: 'overview' }])).toEqual([
      'problems',
      'overview',
      'proactive',
      'applications',
      'remedies',
      'otherMatters',
    ]);
  });

  it('take the place that was written to first', () => {
    const sparse: unknown[] = [];
    sparse[2] = { body: [] };
    expect(order(sparse)).toEqual(codes);
    expect(completeSections(layout, sparse)[2]).toMatchObject({ chapter: 'applications', body: [] });
  });

  it('keep what identifies a stored section, and its own heading', () => {
    const stored = { id: 5, __temp_key__: 'a0', chapter: 'overview', heading: '一、基本情况', body: [] };
    expect(completeSections(layout, [stored])[0]).toEqual(stored);
  });

  it('are found by their code', () => {
    expect(placeOfChapter(layout, [{ chapter: 'problems' }], 'overview')).toBe(1);
    expect(placeOfChapter(layout, [], 'nowhere')).toBe(-1);
  });

  it('survive strangers and repetition', () => {
    expect(order([{ chapter: 'overview' }, { chapter: 'overview' }, { chapter: 'x' }, null])).toHaveLength(6);
    expect(order('x')).toEqual(codes);
  });
});
