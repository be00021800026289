/** Finding the elements of a Word file's parts. */
import { load } from 'cheerio/slim';
import { childrenOf, type Element, isElement, type Node } from '../html/page';

/** All elements of a name below a node, in order. */
export function all(node: Node, name: string): Element[] {
  return childrenOf(node).flatMap((child): Element[] => {
    if (!isElement(child)) return [];
    return child.name === name ? [child] : all(child, name);
  });
}

/** The first element of a name right below a node. */
export function child(node: Node | undefined, name: string): Element | undefined {
  return node && childrenOf(node).find((one): one is Element => isElement(one) && one.name === name);
}

/** The value of an element such as `<w:pStyle w:val="…"/>`. */
export const valueIn = (element: Element | undefined): string | undefined => element?.attribs['w:val'];

export function parse(xml: string | undefined): Node {
  return load(xml ?? '', { xml: true }).root()[0] as Node;
}
