import { layouts, sectionsOf } from '../../../model';
import { chapterOrder, completeSections, placeOfChapter, withAllSections, writtenSections } from './chapters';

const layout = layouts.v2021;
const codes = sectionsOf(layout).map(({ code }) => code);
const order = (sections: unknown) => chapterOrder(layout, sections).map(({ code }) => code);

describe('the chapters of a form', () => {
  it('are the six of the layout for a new report, with a place before and behind', () => {
    expect(order(undefined)).toEqual(codes);
    expect(completeSections(layout, undefined).map(({ chapter, heading }) => [chapter, heading])).toEqual(
      sectionsOf(layout).map(({ code, label, isOptional }) => [code, isOptional ? null : label.zh]),
    );
  });

  it('stay where they are stored, and the missing ones follow in order', () => {
    expect(order([{ chapter: 'problems' }, { chapter: 'overview' }])).toEqual([
      'problems',
      'overview',
      'preface',
      'proactive',
      'applications',
      'remedies',
      'otherMatters',
      'closing',
    ]);
  });

  it('take the place that was written to first', () => {
    const sparse: unknown[] = [];
    sparse[3] = { body: [] };
    expect(order(sparse)).toEqual(codes);
    expect(completeSections(layout, sparse)[3]).toMatchObject({ chapter: 'applications', body: [] });
  });

  it('keep what identifies a stored section, and its own heading', () => {
    const stored = { id: 5, __temp_key__: 'a0', chapter: 'overview', heading: '一、基本情况', body: [] };
    expect(completeSections(layout, [stored])[0]).toEqual(stored);
  });

  it('are found by their code', () => {
    expect(placeOfChapter(layout, [{ chapter: 'problems' }], 'overview')).toBe(2);
    expect(placeOfChapter(layout, [], 'nowhere')).toBe(-1);
  });

  it('survive strangers and repetition', () => {
    expect(order([{ chapter: 'overview' }, { chapter: 'overview' }, { chapter: 'x' }, null])).toHaveLength(8);
    expect(order('x')).toEqual(codes);
  });

  it('are sent without what nobody has to write, while it says nothing', () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: '依据条例编制。' }] }];
    expect(writtenSections(layout, undefined).map(({ chapter }) => chapter)).toEqual(
      layout.chapters.map(({ code }) => code),
    );
    expect(writtenSections(layout, [{ chapter: 'preface', body }])[0]).toMatchObject({ chapter: 'preface', body });
  });

  it('begin with the preface and end with the closing when a report is opened', () => {
    const stored = layout.chapters.map(({ code }) => ({ chapter: code }));
    expect(order(withAllSections(stored))).toEqual(codes);
    const closing = { chapter: 'closing', body: [] };
    expect(withAllSections([...stored, closing])).toHaveLength(8);
    expect(withAllSections(undefined)).toBeUndefined();
  });

  it('have a missing chapter where the layout prints it, and the closing last all the same', () => {
    const without = (gone: string) =>
      layout.chapters.map(({ code }) => ({ chapter: code })).filter((section) => section.chapter !== gone);
    for (const { code } of layout.chapters) expect(order(withAllSections(without(code)))).toEqual(codes);
    expect(order(withAllSections([]))).toEqual(codes);
    expect(order(withAllSections([{ chapter: 'problems' }, { chapter: 'overview' }]))).toEqual([
      'preface',
      'problems',
      'otherMatters',
      'overview',
      'proactive',
      'applications',
      'remedies',
      'closing',
    ]);
  });
});
