/** Readies a Word file for the library that reads it, which knows neither hidden text, nor every wrapping of text, nor how far text is raised. */
import { buffer } from 'node:stream/consumers';
import { load } from 'cheerio/slim';
import { ZipFile } from 'yazl';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import type { ArchiveParts } from '../source/archive';
import { all, child, parse } from './elements';
import { type GoneWords, goneWords } from './gone-words';
import { partsOf } from './package';
import { raisedElement, scriptRaised } from './raised';

/** Elements around text that stands in the document: the result of a field, and what was moved to its place. */
const wrappings = new Set(['w:fldSimple', 'w:moveTo', 'w:customXml', 'w:dir', 'w:bdo', 'm:oMath', 'm:oMathPara']);
/** Elements that the library knows under another name: an equation's runs are read as text. */
const renamed: Readonly<Record<string, string>> = { 'm:r': 'w:r', 'm:t': 'w:t' };
const others = [
  'w:vanish',
  'w:dstrike',
  'w:ruby',
  'w:cellDel',
  'mc:AlternateContent',
  'w:drawing',
  'w:pict',
  'w:object',
  raisedElement,
];
const goneByStyle = /<w:(?:vanish|strike|dstrike)[\s/>]/;
const worthALook = new RegExp(`<(?:${[...others, ...wrappings].join('|')})[\\s/>]`);

/**
 * @param files every XML part of the archive
 * @param isOddlyNamed whether the library would not find the parts by their names in the file
 * @returns an archive of the words that stand in the document, as the library finds them; `undefined` where it does so
 *   in the file itself
 */
export async function withStandingText(files: ArchiveParts, isOddlyNamed: boolean): Promise<Buffer | undefined> {
  const parts = partsOf(files);
  const styles = files.get(parts.styles);
  if (!isOddlyNamed && !worthALook.test(files.get(parts.document) ?? '') && !goneByStyle.test(styles ?? ''))
    return undefined;
  const gone = goneWords(all(parse(styles), 'w:style'));
  const zip = new ZipFile();
  for (const [path, content] of files)
    zip.addBuffer(Buffer.from(path === parts.document ? standing(content, gone) : content), path);
  zip.end();
  return buffer(zip.outputStream);
}

function standing(xml: string, gone: GoneWords): string {
  const $ = load(xml, { xml: true });
  const open = $.root()
    .toArray()
    .map((node: Node) => ({ node, isGone: gone(undefined), isInCell: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (!('children' in node)) continue;
    const isInCell = next.isInCell || (isElement(node) && node.name === 'w:tc');
    if (isInCell && isElement(node) && node.name === 'w:r') markPicture(node);
    const isGone = isElement(node) && node.name === 'w:p' ? gone(node) : next.isGone;
    const children = standingIn(node, isGone);
    Object.assign(node, { children });
    for (const child of children) open.push({ node: child, isGone, isInCell });
  }
  return $.xml();
}

/** What stands right inside a node when its wrappings are taken off: in one go, however many there are. */
function standingIn(node: Node, isGone: (run: Element) => boolean): Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const inside = insideOf(next);
    if (inside) {
      for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Node);
    } else if (!isElement(next) || !isGoneElement(next, isGone)) found.push(asKnown(next));
  }
  return found;
}

/** What an element stands around, where it is no part of the text itself. */
function insideOf(node: Node): Node[] | undefined {
  if (!isElement(node)) return undefined;
  if (wrappings.has(node.name)) return childrenOf(node);
  if (node.name === 'w:ruby') return childrenOf(child(node, 'w:rubyBase') ?? node);
  return node.name === 'mc:AlternateContent' ? alternative(node) : undefined;
}

/** What an alternate content falls back on; where that says nothing, what it says to those who know it. */
function alternative(content: Element): Node[] {
  const [fallback, choice] = [child(content, 'mc:Fallback'), child(content, 'mc:Choice')];
  const says = fallback && (all(fallback, 'w:t').length > 0 || all(fallback, 'w:pict').length > 0);
  return childrenOf((says ? fallback : choice) ?? content);
}

const isGoneElement = (element: Element, isGone: (run: Element) => boolean): boolean =>
  element.name === 'w:r'
    ? isGone(element)
    : element.name === 'w:tc' && child(child(element, 'w:tcPr'), 'w:cellDel') !== undefined;

const drawn = new Set(['w:drawing', 'w:pict', 'w:object']);
/** What stands in a cell for a picture, so that the cell is listed. */
const pictureMark = '[图片]';

/** A run of a table's cell in which a picture stands for text. */
function markPicture(run: Element): void {
  const isDrawn = (node: Node) => isElement(node) && drawn.has(node.name);
  if (!childrenOf(run).some(isDrawn) || child(run, 'w:t')) return;
  Object.assign(run, { children: childrenOf(run).filter((node) => !isDrawn(node)) });
  load('', { xml: true })(run).append(`<w:t>${pictureMark}</w:t>`);
}

function asKnown(node: Node): Node {
  if (!isElement(node)) return node;
  const script = node.name === raisedElement ? scriptRaised(node) : undefined;
  if (script) Object.assign(node, { name: 'w:vertAlign', attribs: { 'w:val': `${script}script` } });
  const name = renamed[node.name];
  if (name !== undefined) Object.assign(node, { name });
  return node;
}
