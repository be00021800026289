/** Readies a Word file for the library that reads it, which knows no hidden text. */
import { buffer } from 'node:stream/consumers';
import { load } from 'cheerio/slim';
import { ZipFile } from 'yazl';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import type { ArchiveParts } from '../source/archive';
import { child, parts } from './package';
import { isOn, noText } from './read-inline';

const worthALook = /<w:(?:vanish|dstrike)[\s/>]/;

/**
 * @param files every XML part of the archive
 * @returns an archive without the words that no longer stand in the document; `undefined` where there are none
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
  const gone = elementsOf($.root()[0] as Node).filter(isGone);
  for (const element of gone) $(element).remove();
  return $.xml();
}

const isGone = (element: Element): boolean =>
  element.name === 'w:r' && noText.some((name) => isOn(child(child(element, 'w:rPr'), name)));

/** All elements below a node, however deep. */
function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next)) found.push(next);
    for (const inside of childrenOf(next)) open.push(inside);
  }
  return found;
}
