import fc from 'fast-check';
import { arbitraryBlocks, arbitraryDocument, completeDocument } from '#fixtures/documents';
import {
  applyDifferences,
  blocksOf,
  canonicalDigest,
  canonicalJson,
  differences,
  type Explanation,
  isSame,
  layouts,
  linesOf,
  markedText,
  type Piece,
  paragraphs,
  type ReportDocument,
} from '..';

const explanation = fc.record({
  rule: fc.constantFrom('layout.year', 'narrative.year'),
  path: fc.constantFrom('layout', 'sections.overview'),
  evidence: fc.option(fc.constantFrom('2019', '-1')),
  reason: fc.string({ minLength: 1, maxLength: 8 }),
  public: fc.boolean(),
}) satisfies fc.Arbitrary<Explanation>;

const report = (layout: 'v2019' | 'v2021'): fc.Arbitrary<ReportDocument> =>
  fc
    .tuple(arbitraryDocument(layouts[layout]), fc.array(explanation, { maxLength: 4 }))
    .map(([document, explanations]) => ({ ...document, explanations }));

const anyReport = fc.oneof({ weight: 3, arbitrary: report('v2021') }, report('v2019'));

/** A version and one that came of it by an edit, so that most of both is the same. */
const edited = fc
  .tuple(report('v2021'), report('v2021'), fc.subarray(['title', 'sections', 'applications', 'explanations'] as const))
  .chain(([one, other, fields]) =>
    fc.tuple(fc.constant(one), fc.integer({ min: 0, max: 5 })).map(([from, cut]): [ReportDocument, ReportDocument] => {
      const to = structuredClone(from);
      for (const field of fields) Object.assign(to, { [field]: other[field] });
      for (const section of to.sections) section.body = [...section.body.slice(cut), ...section.body.slice(0, cut)];
      return [from, to];
    }),
  );

const show = (pieces: readonly Piece[]) =>
  pieces
    .map(
      ({ kind, text }) => ({ kept: text, deleted: `[-${text}]`, inserted: `[+${text}]`, restyled: `{${text}}` })[kind],
    )
    .join('');

describe('the differences between two versions', () => {
  it('applied to the first, give the second', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyReport, anyReport), edited), ([from, to]) => {
        const shown = differences(from, to);
        expect(canonicalJson(applyDifferences(from, shown))).toBe(canonicalJson(to));
        expect(isSame(shown)).toBe(canonicalDigest(from) === canonicalDigest(to));
      }),
      { numRuns: 300 },
    );
  });

  it('are of one document: another refuses them', () => {
    const from = completeDocument(layouts.v2021);
    const shown = differences(from, { ...from, title: '另一题目' });
    expect(() => applyDifferences({ ...from, title: '第三题目' }, shown)).toThrow('title');
  });

  it('cut nothing: a change at the end of a long chapter is shown as one at its beginning', () => {
    const text = '本机关全年主动公开政府信息。'.repeat(200);
    const section = (body: string) => [{ chapter: 'overview', heading: null, body: paragraphs(body) }];
    const base = completeDocument(layouts.v2021);
    const [chapter] = differences(
      { ...base, sections: section(`2022年，${text}\n第二段。\n全年新收24件。`) },
      { ...base, sections: section(`2023年，${text}\n第二段。\n全年新收25件。`) },
    ).chapters;
    const changed = chapter?.lines.flatMap((line) => (line.kind === 'changed' ? [show(line.pieces)] : []));
    expect(changed).toEqual([`[-2022][+2023]年，${text}`, '全年新收[-24][+25]件。']);
  });

  it('name a change of formatting alone', () => {
    const base = completeDocument(layouts.v2021);
    const body = (bold: boolean) => [
      {
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text: '要点', ...(bold && { bold: true as const }) }],
      },
    ];
    const of = (bold: boolean) => ({ ...base, sections: [{ chapter: 'overview', heading: null, body: body(bold) }] });
    expect(differences(of(false), of(true)).chapters[0]?.lines).toEqual([
      {
        kind: 'changed',
        from: { type: 'paragraph' },
        to: { type: 'paragraph' },
        pieces: [{ kind: 'restyled', text: '要点', marks: { bold: true }, before: {} }],
      },
    ]);
  });
});

describe('lines', () => {
  it('give back the blocks that they were made of', () => {
    fc.assert(fc.property(arbitraryBlocks, (blocks) => expect(blocksOf(linesOf(blocks))).toEqual(blocks)));
  });
});

describe('words', () => {
  it.each([
    ['全年收到24件', '全年收到25件', '全年收到[-24][+25]件'],
    ['共1,024.5万元', '共1,024.6万元', '共[-1,024.5][+1,024.6]万元'],
    ['予以公开', '部分公开', '[-予以][+部分]公开'],
    ['', '新的说明', '[+新的说明]'],
  ])('between %s and %s', (from, to, marked) => {
    expect(show(markedText(from, to))).toBe(marked);
  });

  it('of two long texts that have nothing in common are found in reasonable time', () => {
    const text = (characters: string) =>
      [...characters].flatMap((one) => Array.from({ length: 9_000 }, () => one)).join(' ');
    expect(markedText(text('甲乙'), text('丙丁')).length).toBeGreaterThan(0);
  });
});
