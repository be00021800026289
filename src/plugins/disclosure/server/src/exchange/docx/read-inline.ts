/** The formatted text of a Word paragraph. */
import type { InlineNode, TextNode } from '../../../../model';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import { linkTo } from '../source/marked-report';
import { inScript, type Script } from '../source/scripts';
import { child, valueIn, type WordPackage } from './package';

/** Elements of a run that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Elements whose content is not part of the text as it stands. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'mc:Fallback']);

export function inlineOf(paragraph: Element, word: Pick<WordPackage, 'targetOf'>): InlineNode[] {
  return childrenOf(paragraph).flatMap((node): InlineNode[] => {
    if (!isElement(node) || unseen.has(node.name)) return [];
    if (node.name === 'w:r') return textOfRun(node);
    const inside = inlineOf(node, word);
    if (node.name !== 'w:hyperlink') return inside;
    const { 'r:id': relation, 'w:anchor': anchor } = node.attribs;
    const url = word.targetOf(relation) ?? (anchor === undefined ? undefined : `#${anchor}`);
    return linkTo(
      url,
      inside.flatMap((one) => (one.type === 'text' ? [one] : one.children)),
    );
  });
}

/** Formats of words that no longer stand there: hidden ones, and those crossed out. */
export const noText = ['w:vanish', 'w:strike', 'w:dstrike'] as const;

const scripts: Readonly<Record<string, Script>> = { superscript: 'super', subscript: 'sub' };

function textOfRun(run: Element): TextNode[] {
  const format = child(run, 'w:rPr');
  if (noText.some((name) => isOn(child(format, name)))) return [];
  const text = inScript(
    childrenOf(run).map(charactersOf).join(''),
    scripts[valueIn(child(format, 'w:vertAlign')) ?? ''],
  );
  return [
    {
      type: 'text',
      text,
      ...(isOn(child(format, 'w:b')) && { bold: true as const }),
      ...(isOn(child(format, 'w:i')) && { italic: true as const }),
    },
  ];
}

function charactersOf(node: Node): string {
  if (!isElement(node)) return '';
  if (node.name === 'w:t')
    return childrenOf(node)
      .map((one) => (one.type === 'text' ? one.data : ''))
      .join('');
  if (node.name === 'w:br' && (node.attribs['w:type'] ?? 'textWrapping') !== 'textWrapping') return '';
  return characters[node.name] ?? '';
}

export const isOn = (toggle: Element | undefined): boolean =>
  toggle !== undefined && !['0', 'false', 'off'].includes(valueIn(toggle) ?? 'true');

/** The text of a paragraph, formats and links left aside. */
export function plainTextOf(paragraph: Element): string {
  return inlineOf(paragraph, { targetOf: () => undefined })
    .map((node) => (node.type === 'text' ? node.text : node.children.map(({ text }) => text).join('')))
    .join('');
}
