import { createHash } from 'node:crypto';

/** The style of the page: legible on a screen, A4 on paper. All colours contrast by 7:1 or more. */
export const style = `
:root { color: #1a1a1a; background: #fff; font-family: "FangSong", "STFangsong", "仿宋_GB2312", "Noto Serif CJK SC", serif; line-height: 1.75; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { text-align: center; font-family: "方正小标宋简体", "STZhongsong", "SimSun", "Noto Serif CJK SC", serif; font-size: 1.9rem; line-height: 1.4; }
h2, h3, h4, h5, h6 { font-family: "SimHei", "STHeiti", "Noto Sans CJK SC", sans-serif; }
h2 { font-size: 1.35rem; margin-top: 2.5rem; }
h1, h2, h3, h4, h5, h6, p, li { white-space: pre-wrap; overflow-wrap: anywhere; }
.text > p { text-indent: 2em; text-align: justify; }
a { color: #003f8a; }
a:focus-visible, .table:focus-visible { outline: 3px solid #003f8a; outline-offset: 2px; }
.table { position: relative; overflow-x: auto; margin: 1.5rem 0; }
.text:empty { display: none; }
.ways ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0 0 1.5rem; padding: 0 0 .5rem; border-bottom: 1px solid #555; list-style: none; }
.ways a[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid #555; padding: .35rem .4rem; min-width: 1.5em; }
th { min-width: 2.2em; background: #f0f3f7; font-weight: normal; }
th[scope="row"] { text-align: left; }
td { text-align: center; font-variant-numeric: tabular-nums; }
td.corner { background: #f0f3f7; }
td:target { outline: 3px solid #003f8a; background: #fff4c2; }
section.correction { border: 1px solid #555; border-left-width: 6px; padding: 0 1.25rem; margin-bottom: 2rem; }
section.correction h2 { margin-top: 1rem; }
section.correction td, section.correction th { text-align: left; }
section.explanations { break-inside: avoid; }
section section.explanations { border-left: 4px solid #555; margin: 1rem 0; padding: 0 1rem; }
.explanations h3 { margin: .5rem 0; }
.explanations dt { font-weight: bold; }
.explanations dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
del { color: #8b0000; text-decoration: line-through; }
ins { color: #005a1e; text-decoration: underline; text-underline-offset: .2em; }
mark { background: #fff3c4; outline: 1px dotted #555; }
ul.bodies { padding: 0; list-style: none; }
ul.bodies > li { padding: .5rem 0; border-bottom: 1px solid #bbb; }
ul.bodies a { display: inline-block; margin-right: .6rem; }
main > dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
main > dl dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
footer { margin-top: 3rem; border-top: 1px solid #555; font-size: .9rem; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
footer dd { margin: 0; overflow-wrap: anywhere; }
@media screen and (max-width: 48rem) {
  [data-table="applications"] { min-width: 44rem; }
  [data-table="remedies"] { min-width: 40rem; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; }
  .table { overflow: visible; margin-top: .5rem; }
  table { font-size: 8.5pt; }
  th, td { padding: 1mm; }
  .table, tr, h2, h3 { break-inside: avoid; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  a { color: inherit; }
  a[href^="http"]:not([data-plain])::after { content: "（" attr(href) "）"; overflow-wrap: anywhere; }
  nav { display: none; }
}
`;

/** How pages look, and what they may load and run for it. */
export interface Sheet {
  readonly style: string;
  readonly policy: string;
}

/** @param sources what the page may load besides its own style, as CSP directives */
export function sheetOf(css: string, ...sources: string[]): Sheet {
  const hash = createHash('sha256').update(css).digest('base64');
  const directives = [`default-src 'none'`, `style-src 'sha256-${hash}'`, ...sources];
  return { style: css, policy: [...directives, "base-uri 'none'", "form-action 'none'"].join('; ') };
}

/** A page loads and runs its own style, nothing else. */
export const plainSheet = sheetOf(style);
