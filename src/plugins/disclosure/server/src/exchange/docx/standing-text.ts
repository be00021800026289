/** Readies a Word file for the library that reads it, which knows neither hidden text nor every wrapping of text. */
import { buffer } from 'node:stream/consumers';
import { load } from 'cheerio/slim';
import { ZipFile } from 'yazl';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import type { ArchiveParts } from '../source/archive';
import { all, parse } from './elements';
import { type GoneWords, goneWords } from './gone-words';
import { parts } from './package';

/** Elements around text that stands in the document: the result of a field, and what was moved to its place. */
const wrappings = new Set(['w:fldSimple', 'w:moveTo', 'w:customXml', 'w:dir', 'w:bdo']);
const goneByStyle = /<w:(?:vanish|strike|dstrike)[\s/>]/;
const worthALook = new RegExp(`<(?:w:vanish|w:dstrike|${[...wrappings].join('|')})[\\s/>]`);

/**
 * @param files every XML part of the archive
 * @returns an archive of the words that stand in the document, as the library finds them; `undefined` where it does so
 *   in the file itself
 */
export async function withStandingText(files: ArchiveParts): Promise<Buffer | undefined> {
  const styles = files.get(parts.styles);
  if (!worthALook.test(files.get(parts.document) ?? '') && !goneByStyle.test(styles ?? '')) return undefined;
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
    .map((node: Node) => ({ node, isGone: gone(undefined) }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (!('children' in node)) continue;
    const isGone = isElement(node) && node.name === 'w:p' ? gone(node) : next.isGone;
    const children = standingIn(node, isGone);
    Object.assign(node, { children });
    for (const child of children) open.push({ node: child, isGone });
  }
  return $.xml();
}

/** What stands right inside a node when its wrappings are taken off: in one go, however many there are. */
function standingIn(node: Node, isGone: (run: Element) => boolean): Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next) && wrappings.has(next.name)) {
      const inside = childrenOf(next);
      for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Node);
    } else if (!isElement(next) || next.name !== 'w:r' || !isGone(next)) found.push(next);
  }
  return found;
}
