/** Readies a Word file for the library that reads it, which knows neither hidden text nor every wrapping of text. */
import { buffer } from 'node:stream/consumers';
import { load } from 'cheerio/slim';
import { ZipFile } from 'yazl';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import type { ArchiveParts } from '../source/archive';
import { child, parts } from './package';
import { isOn, noText } from './read-inline';

/** Elements around text that stands in the document: the result of a field, and what was moved to its place. */
const wrappings = new Set(['w:fldSimple', 'w:moveTo', 'w:customXml', 'w:dir', 'w:bdo']);
const worthALook = new RegExp(`<(?:w:vanish|w:dstrike|${[...wrappings].join('|')})[\\s/>]`);

/**
 * @param files every XML part of the archive
 * @returns an archive of the words that stand in the document, as the library finds them; `undefined` where it does so
 *   in the file itself
 */
export async function withStandingText(files: ArchiveParts): Promise<Buffer | undefined> {
  const xml = files.get(parts.document) ?? '';
  if (!worthALook.test(xml)) return undefined;
  const zip = new ZipFile();
  for (const [path, content] of files)
    zip.addBuffer(Buffer.from(path === parts.document ? standing(content) : content), path);
  zip.end();
  return buffer(zip.outputStream);
}

function standing(xml: string): string {
  const $ = load(xml, { xml: true });
  const open: Node[] = $.root().toArray();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!('children' in next)) continue;
    const children = standingIn(next);
    Object.assign(next, { children });
    for (const child of children) open.push(child);
  }
  return $.xml();
}

/** What stands right inside a node when its wrappings are taken off: in one go, however many there are. */
function standingIn(node: Node): Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(node)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next) && wrappings.has(next.name)) {
      const inside = childrenOf(next);
      for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as Node);
    } else if (!isElement(next) || !isGone(next)) found.push(next);
  }
  return found;
}

const isGone = (element: Element): boolean =>
  element.name === 'w:r' && noText.some((name) => isOn(child(child(element, 'w:rPr'), name)));
