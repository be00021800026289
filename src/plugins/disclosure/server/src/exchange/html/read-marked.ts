/** Takes back the page that `write` makes, by its `data-` attributes. */
import {
  type Block,
  type Explanation,
  findLayout,
  type InlineNode,
  type ListBlock,
  type ListItem,
  type ReportSection,
  type TextNode,
} from '#model';
import type { Notes } from '../mapping/notes';
import { tidyBlocks } from '../report/tidy';
import { linkTo, type MarkedReport, markedDocument, yearIn } from '../source/marked-report';
import { inScript, type Script } from '../source/scripts';
import { childrenOf, type Element, isElement, type Node } from './page';
import { isUnseen, scriptOf } from './visible';

/** @returns a report document that is yet to be read by the model; `undefined` for a page that is not ours */
export function readMarkedPage(nodes: readonly Node[], notes: Notes): MarkedReport | undefined {
  const article = find(nodes, ({ attribs }) => attribs['data-report'] !== undefined)[0];
  const layout = findLayout(article?.attribs['data-layout']);
  if (!article || !layout) return undefined;
  const inside = childrenOf(article);
  const [title] = find(inside, ({ attribs }) => attribs['data-title'] !== undefined);
  const cells = figuresIn(inside, notes);
  const sections = find(inside, ({ attribs }) => attribs['data-chapter'] !== undefined).map(sectionOf);
  const facts = {
    organization: article.attribs['data-organization'] ?? null,
    year: yearIn(article.attribs['data-year']),
    layout,
    title: title ? textIn(title) : null,
    explanations: explanationsIn(inside),
  };
  const raw = markedDocument(facts, sections, ({ address }) => cells.get(address) ?? null, notes);
  return { raw, exported: article.attribs['data-exported'] };
}

/** What stands in each figure's cell, by address. Of a cell that is there twice the first counts; another is listed. */
function figuresIn(nodes: readonly Node[], notes: Notes): Map<string, string> {
  const figures = new Map<string, string>();
  for (const cell of find(nodes, ({ attribs }) => attribs['data-cell'] !== undefined)) {
    const { 'data-cell': address = '' } = cell.attribs;
    const text = textIn(cell).trim().replace(/\n+/g, '\n');
    const first = figures.get(address);
    if (first === undefined) figures.set(address, text);
    else if (first !== text) notes.leave(text, address);
  }
  return figures;
}

/** Elements of a kind, in order; none inside another. */
function find(nodes: readonly Node[], isWanted: (element: Element) => boolean): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (!isElement(node)) return [];
    return isWanted(node) ? [node] : find(childrenOf(node), isWanted);
  });
}

function sectionOf(section: Element): ReportSection {
  const { 'data-chapter': chapter = '', 'data-heading': headingFrom } = section.attribs;
  const inside = childrenOf(section);
  const [heading] = find(inside, ({ name }) => name === 'h2');
  const [text] = find(inside, ({ attribs }) => attribs.class === 'text');
  return {
    chapter,
    heading: headingFrom === 'document' && heading ? textIn(heading) : null,
    body: tidyBlocks(text ? childrenOf(text).flatMap(blocksOf) : []),
  };
}

/** In the order of the document, which is not always that of the page. */
function explanationsIn(nodes: readonly Node[]): Explanation[] {
  const number = ({ attribs }: Element) => Number(attribs['data-explanation']);
  return find(nodes, ({ attribs }) => attribs['data-explanation'] !== undefined)
    .sort((one, other) => number(one) - number(other))
    .map(explanationOf);
}

function explanationOf(element: Element): Explanation {
  const { 'data-rule': rule = '', 'data-path': path = '', 'data-evidence': evidence = null } = element.attribs;
  return { rule, path, evidence, reason: textIn(element), public: true };
}

/** The words that stand in a node; what edits added begins on a line of its own where a page shows it so. */
function textIn(node: Node, script?: Script): string {
  if (node.type === 'text') return inScript(node.data, script);
  if (!isElement(node) || isUnseen(node)) return '';
  if (node.name === 'br') return '\n';
  const inside = childrenOf(node)
    .map((child) => textIn(child, scriptOf(node) ?? script))
    .join('');
  return ownLine.has(node.name) ? `\n${inside}\n` : inside;
}

const ownLine = new Set(['p', 'div', 'li', 'ul', 'ol']);

function blocksOf(node: Node): Block[] {
  if (!isElement(node)) {
    const text = node.type === 'text' ? node.data.trim() : '';
    return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  }
  if (node.name === 'ul' || node.name === 'ol') return [listOf(node)];
  const children = childrenOf(node).flatMap((child) => inlineOf(child, {}));
  const level = Number(node.attribs['data-level']);
  return [level ? { type: 'heading', level, children } : { type: 'paragraph', children }];
}

/** A nested list stands inside the item before it. */
function listOf(list: Element): ListBlock {
  const children = childrenOf(list)
    .filter(isElement)
    .flatMap((item): (ListItem | ListBlock)[] => {
      const isList = (node: Node) => isElement(node) && (node.name === 'ul' || node.name === 'ol');
      const inside = childrenOf(item);
      const words = inside.filter((node) => !isList(node)).flatMap((node) => inlineOf(node, {}));
      return [{ type: 'list-item', children: words }, ...inside.filter(isElement).filter(isList).map(listOf)];
    });
  return { type: 'list', format: list.name === 'ol' ? 'ordered' : 'unordered', children };
}

type Format = Pick<TextNode, 'bold' | 'italic'> & { script?: Script | undefined };

function inlineOf(node: Node, { script, ...format }: Format): InlineNode[] {
  if (node.type === 'text') return [{ type: 'text', text: inScript(node.data, script), ...format }];
  if (!isElement(node) || isUnseen(node)) return [];
  const { name, attribs } = node;
  if (name === 'br') return [{ type: 'text', text: '\n', ...format }];
  const inner: Format = {
    ...format,
    script: scriptOf(node) ?? script,
    ...((name === 'strong' || name === 'b') && { bold: true }),
    ...((name === 'em' || name === 'i') && { italic: true }),
  };
  const inside = childrenOf(node).flatMap((child) => inlineOf(child, inner));
  if (name !== 'a') return inside;
  return linkTo(
    attribs.href,
    inside.flatMap((child) => (child.type === 'text' ? [child] : child.children)),
  );
}
