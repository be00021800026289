import { Marked } from 'marked';
import { type Label, label } from '#model';
import { element, escapeHtml } from '../../exchange/html/escape';
import { sheetOf, style } from '../../exchange/html/style';
import { inOtherLanguage, linkTo, otherLanguage, pageFor, type Reader, waysFrom } from './reader';

/** The guides for people that the server shows, by the names of their files in `docs`; the first is the clerk's. */
export const guides = {
  'filling-in': label('填报', 'Filling in'),
  register: label('台账统计', 'Register'),
  review: label('审核', 'Review'),
  operations: label('运行维护', 'Operations'),
} satisfies Record<string, Label>;

export type GuideName = keyof typeof guides;

export const isGuide = (name: string): name is GuideName => Object.hasOwn(guides, name);

/** Its pictures are the server's own. Lines end where the text ends, not where the file breaks them. */
const sheet = sheetOf(
  `${style}
p, li, th, td { white-space: normal; text-align: start; }
code { overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .5rem .75rem; background: #f0f3f7; line-height: 1.5; }
img { max-width: 100%; height: auto; border: 1px solid #555; }
`,
  "img-src 'self'",
);

/**
 * A guide as a page.
 *
 * @param markdown the guide in the reader's language, with its title as the first heading
 */
export function guidePage(reader: Reader, name: GuideName, markdown: string): string {
  const [, title = '', text = ''] = /^# (.*)\n\n\[[^\]]*\]\([^)]*\)\n([\s\S]*)$/.exec(markdown) ?? [];
  const { language, addresses } = reader;
  const others = Object.entries(guides).map(([other, label]) =>
    other === name
      ? element('a', { href: addresses.guide(other), 'aria-current': 'page' }, escapeHtml(label[language]))
      : linkTo(addresses.guide(other), label[language]),
  );
  const switched = inOtherLanguage(reader, addresses.guide(name, otherLanguage(language)));
  return pageFor(reader, title, waysFrom(reader, ...others, switched), bodyOf(reader, text), sheet);
}

function bodyOf({ addresses }: Reader, markdown: string): string {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(href, addresses.guide);
        return target === undefined ? words : element('a', { href: target }, words);
      },
      image({ href, text }) {
        return `<img src="${escapeHtml(addresses.guidePicture(href.replace(/^images\//, '')))}" alt="${escapeHtml(text)}">`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** Where a link of a guide leads on this server; `undefined` for a file that it does not show. */
function targetOf(href: string, addressOf: (name: string) => string): string | undefined {
  if (/^https?:/.test(href)) return href;
  const name = href.replace(/(?:\.zh)?\.md$/, '');
  return isGuide(name) ? addressOf(name) : undefined;
}
