import fc from 'fast-check';
import { arbitraryDocument, completeDocument } from '#fixtures/documents';
import { sha256 } from '#fixtures/sha256';
import {
  type ChainEntry,
  canonicalDigest,
  cellsOf,
  diff,
  type Explanation,
  layouts,
  linkOf,
  paragraphs,
  publishedDocument,
  type ReportDocument,
} from '..';

const document = completeDocument(layouts.v2021);
const explanation: Explanation = {
  rule: 'layout.year',
  path: 'layout',
  evidence: null,
  reason: '沿用旧版式',
  public: false,
};

describe('the published document', () => {
  it('keeps public explanations and leaves the others out', () => {
    const open = { ...explanation, path: 'year', public: true };
    expect(publishedDocument({ ...document, explanations: [explanation, open] }).explanations).toEqual([open]);
  });

  it('has the same digest whatever was explained in private', () => {
    const digest = canonicalDigest(publishedDocument(document));
    expect(canonicalDigest(publishedDocument({ ...document, explanations: [explanation] }))).toBe(digest);
  });
});

describe('a link', () => {
  const entry: ChainEntry = {
    previousLink: null,
    digest: 'd',
    organization: '11150300MB1234567X',
    year: 2021,
    version: 1,
    at: '2022-01-20T08:00:00.000Z',
    actor: 3,
    kind: 'publication',
  };

  it('is SHA-256 of the canonical JSON of what it seals', () => {
    const canonical =
      '{"actor":3,"at":"2022-01-20T08:00:00.000Z","digest":"d","kind":"publication",' +
      '"organization":"11150300MB1234567X","previousLink":null,"version":1,"year":2021}';
    expect(linkOf(entry)).toBe(sha256(canonical));
  });

  it.each<Partial<ChainEntry>>([
    { previousLink: 'x' },
    { digest: 'e' },
    { organization: 'X' },
    { year: 2020 },
    { version: null },
    { at: '2022-01-20T08:00:00.001Z' },
    { actor: null },
    { kind: 'withdrawal' },
    { record: { note: '更正' } },
  ])('changes with %j', (change) => {
    expect(linkOf({ ...entry, ...change })).not.toBe(linkOf(entry));
  });
});

describe('a difference', () => {
  const changedBy = (change: (copy: ReportDocument) => void) => {
    const copy = structuredClone(document);
    change(copy);
    return diff(document, copy);
  };

  it('names the one cell that changed', () => {
    fc.assert(
      fc.property(arbitraryDocument(layouts.v2021), fc.nat(), (any, position) => {
        const { all } = cellsOf(layouts.v2021);
        const cell = all[position % all.length];
        if (!cell) throw new Error('The layout has no cells');
        const copy = structuredClone(any);
        const from = any[cell.table.code][cell.row.code]?.[cell.column.code] ?? null;
        const to = from === null ? 0 : null;
        Object.assign(copy[cell.table.code][cell.row.code] ?? {}, { [cell.column.code]: to });
        expect(diff(any, copy)).toEqual([{ path: cell.address, from, to }]);
      }),
    );
  });

  it('is empty exactly when the digests agree', () => {
    fc.assert(
      fc.property(arbitraryDocument(layouts.v2021), arbitraryDocument(layouts.v2021), (one, other) => {
        const same =
          canonicalDigest(one) === canonicalDigest({ ...other, organization: one.organization, year: one.year });
        expect(diff(one, other).length === 0).toBe(same);
        expect(diff(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('tells text from formatting', () => {
    const chapter = document.sections[0]?.chapter;
    const body = paragraphs('另一段话');
    expect(changedBy((copy) => Object.assign(copy.sections[0] ?? {}, { body }))).toEqual([
      { path: `sections.${chapter}`, from: expect.any(String), to: '另一段话' },
    ]);
    const plain = { ...document, sections: [{ chapter: 'overview', heading: null, body }] };
    const bold = structuredClone(plain);
    Object.assign(bold.sections[0]?.body[0]?.children[0] ?? {}, { bold: true });
    expect(diff(plain, bold)).toEqual([{ path: 'sections.overview', from: body, to: bold.sections[0]?.body }]);
  });

  it('tells a missing chapter, a heading, a title and a public explanation', () => {
    const { sections } = document;
    const differences = changedBy((copy) => {
      copy.sections = copy.sections.slice(1);
      copy.title = '题目';
      copy.explanations = [{ ...explanation, public: true }];
      Object.assign(copy.sections[0] ?? {}, { heading: '标题' });
    });
    expect(differences).toEqual([
      { path: 'title', from: document.title, to: '题目' },
      { path: `sections.${sections[1]?.chapter}.heading`, from: sections[1]?.heading, to: '标题' },
      { path: `sections.${sections[0]?.chapter}.heading`, from: sections[0]?.heading, to: null },
      { path: `sections.${sections[0]?.chapter}`, from: expect.any(String), to: null },
      { path: 'explanations.layout.year.layout', from: null, to: { ...explanation, public: true } },
    ]);
  });

  it('counts a cell that only one of two layouts has as blank in the other', () => {
    const older = completeDocument(layouts.v2019);
    const differences = diff(older, document);
    expect(differences).toContainEqual({ path: 'layout', from: 'v2019', to: 'v2021' });
    const onlyNew = cellsOf(layouts.v2021).all.filter(({ address }) => !cellsOf(layouts.v2019).find(address));
    for (const { address } of onlyNew)
      expect(differences).toContainEqual({ path: address, from: null, to: expect.any(Number) });
  });
});
