/** Which runs of a Word file hold words that no longer stand there, by their own format or by their styles. */
import type { Element } from '../html/page';
import { child, valueIn } from './elements';

/** Formats of words that no longer stand there: hidden ones, and those crossed out. */
const formats = ['w:vanish', 'w:strike', 'w:dstrike'] as const;
type Format = (typeof formats)[number];

/** For a paragraph: whether the words of one of its runs are gone. */
export type GoneWords = (paragraph: Element | undefined) => (run: Element) => boolean;

export const isOn = (toggle: Element | undefined): boolean =>
  toggle !== undefined && !['0', 'false', 'off'].includes(valueIn(toggle) ?? 'true');

/** @param styles those of the file, by id */
export function goneWords(styles: readonly Element[]): GoneWords {
  const byId = new Map(styles.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  const hasFormat = new Map(formats.map((format) => [format, formatFinder(byId, format)]));
  const standard = styles.find(
    ({ attribs }) => attribs['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attribs['w:default'] ?? ''),
  )?.attribs['w:styleId'];
  return (paragraph) => {
    const named = valueIn(child(child(paragraph, 'w:pPr'), 'w:pStyle'));
    const around = named !== undefined && byId.has(named) ? named : standard;
    return (run) => {
      const own = child(run, 'w:rPr');
      const named = valueIn(child(own, 'w:rStyle'));
      return formats.some((format) => {
        const direct = child(own, format);
        if (direct) return isOn(direct);
        const isIn = (style: string | undefined) => hasFormat.get(format)?.(style) ?? false;
        // In Word a character style switches what the paragraph's style says to its opposite.
        return isIn(around) !== isIn(named);
      });
    };
  };
}

/** Whether a style has a format, of its own or from those it is based on. Each style is looked at once. */
function formatFinder(byId: ReadonlyMap<string, Element>, format: Format): (id: string | undefined) => boolean {
  const found = new Map<string, boolean>();
  return (id) => {
    const passed: string[] = [];
    let result = false;
    for (let next = id; next !== undefined; next = valueIn(child(byId.get(next), 'w:basedOn'))) {
      const known = found.get(next);
      const own = known === undefined ? child(child(byId.get(next), 'w:rPr'), format) : undefined;
      result = known ?? isOn(own);
      if (known !== undefined) break;
      passed.push(next);
      // Styles that are based on each other have no format from one another.
      found.set(next, result);
      if (own) break;
    }
    for (const one of passed) found.set(one, result);
    return result;
  };
}
