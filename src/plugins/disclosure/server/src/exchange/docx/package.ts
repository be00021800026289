/** The parts of a Word file that say what its marks mean. */
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import type { ArchiveParts } from '../source/archive';
import { PackageParts, relationsPath } from '../source/package-parts';
import { all, child, parse, valueIn } from './elements';
import { type GoneWords, goneWords } from './gone-words';

/** The names that the parts of a Word file have in its archive. */
export interface WordParts {
  document: string;
  styles: string;
  numbering: string;
  relations: string;
  properties: string;
}

/** The names that Word gives them, and our own files. */
export const parts: WordParts = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  relations: 'word/_rels/document.xml.rels',
  properties: 'docProps/custom.xml',
};

const kept = new WeakMap<ArchiveParts, WordParts>();

/** The parts by their relationships; Word's own names where nothing refers to one. */
export function partsOf(files: ArchiveParts): WordParts {
  const known = kept.get(files);
  if (known) return known;
  const archive = new PackageParts(files);
  const document = archive.main(parts.document);
  const nameOf = (path: string) => archive.nameOf(path) ?? path;
  const found = {
    document: nameOf(document),
    styles: nameOf(archive.related(document, 'styles', parts.styles)),
    numbering: nameOf(archive.related(document, 'numbering', parts.numbering)),
    relations: nameOf(relationsPath(document)),
    properties: nameOf(archive.related('', 'custom-properties', parts.properties)),
  };
  kept.set(files, found);
  return found;
}

export interface WordPackage {
  /** What stands in the body, in order. */
  readonly body: readonly Element[];
  /** Custom property by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Name of a style by its id, in lower case: other programs rename ids. */
  styleName(id: string | undefined): string;
  /** Whether a numbering counts at a level. */
  isOrdered(numbering: string, level: number): boolean;
  /** Where a hyperlink leads. */
  targetOf(relation: string | undefined): string | undefined;
  readonly goneWords: GoneWords;
}

const textIn = (node: Node): string => (node.type === 'text' ? node.data : childrenOf(node).map(textIn).join(''));

export function openPackage(files: ArchiveParts): WordPackage {
  const names = partsOf(files);
  const [document, styles, numbering, relations, properties] = [
    parse(files.get(names.document)),
    parse(files.get(names.styles)),
    parse(files.get(names.numbering)),
    parse(files.get(names.relations)),
    parse(files.get(names.properties)),
  ];
  const styleNames = new Map(
    all(styles, 'w:style').map((style) => [style.attribs['w:styleId'], valueIn(child(style, 'w:name'))?.toLowerCase()]),
  );
  const abstracts = new Map(
    all(numbering, 'w:abstractNum').map((abstract) => [abstract.attribs['w:abstractNumId'], abstract]),
  );
  const formats = new Map(
    all(numbering, 'w:num').flatMap((num) =>
      all(abstracts.get(valueIn(child(num, 'w:abstractNumId')) ?? '') ?? num, 'w:lvl').map(
        (level) => [`${num.attribs['w:numId']} ${level.attribs['w:ilvl']}`, valueIn(child(level, 'w:numFmt'))] as const,
      ),
    ),
  );
  const targets = new Map(all(relations, 'Relationship').map(({ attribs }) => [attribs.Id, attribs.Target]));
  const [body] = all(document, 'w:body');
  return {
    body: body ? childrenOf(body).filter(isElement) : [],
    properties: new Map(all(properties, 'property').map((property) => [property.attribs.name ?? '', textIn(property)])),
    styleName: (id) => (id && styleNames.get(id)) ?? '',
    isOrdered: (num, level) => {
      const format = formats.get(`${num} ${level}`);
      return format !== 'bullet' && format !== 'none';
    },
    targetOf: (relation) => (relation === undefined ? undefined : targets.get(relation)),
    goneWords: goneWords(all(styles, 'w:style')),
  };
}
