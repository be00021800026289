import { createHash } from 'node:crypto';

/** The style of the page: legible on a screen, A4 on paper. All colours contrast by 7:1 or more. */
export const style = `
:root { color: #1a1a1a; background: #fff; font-family: "FangSong", "STFangsong", "仿宋_GB2312", "Noto Serif CJK SC", serif; line-height: 1.75; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1, caption { text-align: center; }
h1 { font-family: "方正小标宋简体", "STZhongsong", "SimSun", "Noto Serif CJK SC", serif; font-size: 1.9rem; line-height: 1.4; }
h2, h3, h4, h5, h6 { font-family: "SimHei", "STHeiti", "Noto Sans CJK SC", sans-serif; }
h2 { font-size: 1.35rem; margin-top: 2.5rem; }
h1, h2, h3, h4, h5, h6, p, li { white-space: pre-wrap; overflow-wrap: anywhere; }
.text > p { text-indent: 2em; text-align: justify; }
a { color: #003f8a; }
a:focus-visible, .table:focus-visible { outline: 3px solid #003f8a; outline-offset: 2px; }
.table { overflow-x: auto; margin: 1.5rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.4; }
caption { font-weight: bold; padding-bottom: .5rem; }
th, td { border: 1px solid #555; padding: .35rem .4rem; min-width: 1.5em; }
th { background: #f0f3f7; font-weight: normal; }
th[scope="row"] { text-align: left; }
td { text-align: center; font-variant-numeric: tabular-nums; }
td.corner { background: #f0f3f7; }
footer { margin-top: 3rem; border-top: 1px solid #555; font-size: .9rem; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
footer dd { margin: 0; overflow-wrap: anywhere; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: 1mm; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  a { color: inherit; }
  footer nav { display: none; }
}
`;

/** What the page may load and run: its own style, nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
