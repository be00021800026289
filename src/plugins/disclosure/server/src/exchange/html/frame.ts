/** What stands around the content of every public page: a head that loads nothing, and the policy that says so. */
import type { Language } from '#model';
import { escapeHtml, escapeJson } from './escape';
import { languageTag } from './structured-data';
import { plainSheet, type Sheet } from './style';

interface Framed {
  readonly language: Language;
  readonly title: string;
  /** What the page says to machines, JSON-LD. */
  readonly data?: unknown;
  /** HTML of the body. */
  readonly body: string;
  readonly sheet?: Sheet;
}

/** @returns a whole HTML document, UTF-8 */
export function htmlFrame({ language, title, data, body, sheet = plainSheet }: Framed): string {
  const script = data === undefined ? '' : `<script type="application/ld+json">${escapeJson(data)}</script>\n`;
  return `<!DOCTYPE html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(sheet.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${sheet.style}</style>
${script}</head>
<body>
${body}
</body>
</html>
`;
}
