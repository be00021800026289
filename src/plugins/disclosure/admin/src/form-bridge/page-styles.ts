import { createGlobalStyle } from 'styled-components';

/**
 * Changes to the look of Strapi's page around the form. An editor is as high as its text. The findings stay in view
 * while one scrolls. Tools whose result a save would refuse are gone. On paper there is the report alone.
 */
export const PageStyles = createGlobalStyle`
  /* Strapi gives every text editor 512 px. */
  div:has(> div > [data-slate-editor]) {
    height: auto;
    min-height: 11rem;
    max-height: 48rem;
  }

  /*
   * A chapter whose content is its table shows the editor of its text when someone wants to write. Until then the editor
   * is out of sight, but laid out: the toolbar of an editor without a box looks for room again at every frame.
   */
  div:has(> div > div > [data-text='hidden']) { position: relative; }
  div:has(> div > [data-text='hidden']) + div {
    position: absolute;
    width: 100%;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
  div:has(> div > [data-text='hidden']) + div :is([data-toolbar-item], [data-toolbar-trigger]) {
    visibility: hidden !important;
  }

  div:has(> aside [data-findings]) {
    position: sticky;
    top: 8rem;
    max-height: calc(100vh - 10rem);
    overflow-y: auto;
  }

  /* A narrow window is for the report; the way back to the list stands above it. */
  @media (max-width: 1079px) {
    :has(> * [data-grid]) > div:has(> nav[aria-label] a) { display: none; }
    :has(> div > nav[aria-label] a):has(> * [data-grid]) { display: block; }
    body > :not(#strapi):has([data-narrow-bar]) { left: 0; }
  }

  /* Headings within a chapter stand below its own, also in size. */
  [data-slate-editor] :is(h1, h2, h3, h4, h5, h6) { font-size: 1.5rem; line-height: 1.5; }
  [data-slate-editor] :is(h1, h2) { font-size: 1.6rem; }

  /* What a finding quotes, in the colour of its severity. Underlines alone: they move no letter. */
  ::highlight(disclosure-error) { text-decoration: underline wavy #b72b1a 1.5px; }
  ::highlight(disclosure-warning) { text-decoration: underline wavy #be5d01 1.5px; }
  ::highlight(disclosure-notice) { text-decoration: underline dotted #666687 1.5px; }

  /* Underline, strikethrough and code, the third to fifth of Strapi's buttons: a report may not hold them. */
  [data-toolbar-item='true']:is(:nth-child(3), :nth-child(4), :nth-child(5)) { display: none; }

  @media print {
    html, body { height: auto !important; overflow: visible !important; background: #fff; }
    body > :not([data-printed]) { display: none !important; }
  }
  @page { margin: 2.4cm 1.8cm; }
`;
