/** The formatted text of a Word paragraph. */
import type { InlineNode, TextNode } from '#model';
import { childrenOf, type Element, isElement, type Node } from '../html/page';
import { linkTo } from '../source/marked-report';
import { inScript, type Script } from '../source/scripts';
import { child, valueIn } from './elements';
import { isOn } from './gone-words';
import type { WordPackage } from './package';
import { raisedElement, scriptRaised } from './raised';

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

type Meanings = Pick<WordPackage, 'targetOf' | 'goneWords'>;

export const inlineOf = (paragraph: Element, word: Meanings): InlineNode[] =>
  inlineIn(paragraph, word, word.goneWords(paragraph));

function inlineIn(element: Element, word: Meanings, isGone: (run: Element) => boolean): InlineNode[] {
  return childrenOf(element).flatMap((node): InlineNode[] => {
    if (!isElement(node) || unseen.has(node.name)) return [];
    if (node.name === 'w:r') return isGone(node) ? [] : textOfRun(node);
    const inside = inlineIn(node, word, isGone);
    if (node.name !== 'w:hyperlink') return inside;
    const { 'r:id': relation, 'w:anchor': anchor } = node.attribs;
    const url = word.targetOf(relation) ?? (anchor === undefined ? undefined : `#${anchor}`);
    return linkTo(
      url,
      inside.flatMap((one) => (one.type === 'text' ? [one] : one.children)),
    );
  });
}

const scripts: Readonly<Record<string, Script>> = { superscript: 'super', subscript: 'sub' };

/** Whether characters stand above or below the line: by their format, or by how far they are raised. */
function scriptOf(format: Element | undefined): Script | undefined {
  return scripts[valueIn(child(format, 'w:vertAlign')) ?? ''] ?? scriptRaised(child(format, raisedElement));
}

function textOfRun(run: Element): TextNode[] {
  const format = child(run, 'w:rPr');
  const text = inScript(childrenOf(run).map(charactersOf).join(''), scriptOf(format));
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

/** The text of a paragraph, formats and links left aside. */
export function plainTextOf(paragraph: Element, { goneWords }: Pick<Meanings, 'goneWords'>): string {
  return inlineOf(paragraph, { goneWords, targetOf: () => undefined })
    .map((node) => (node.type === 'text' ? node.text : node.children.map(({ text }) => text).join('')))
    .join('');
}
