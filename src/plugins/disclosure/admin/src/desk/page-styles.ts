import { createGlobalStyle } from 'styled-components';

/**
 * What Strapi's page around the form has to do for a report: editors no higher than their text needs, the findings
 * beside the form wherever one scrolls, and on paper the report alone.
 */
export const PageStyles = createGlobalStyle`
  /* Strapi gives every text editor 512 px. */
  div:has(> div > [data-slate-editor]) {
    height: auto;
    min-height: 11rem;
    max-height: 48rem;
  }

  /* A chapter whose content is its table shows the editor of its text when someone wants to write. */
  div:has(> div > [data-text='hidden']) + div { display: none; }

  div:has(> aside [data-findings]) {
    position: sticky;
    top: 8rem;
    max-height: calc(100vh - 10rem);
    overflow-y: auto;
  }

  @media print {
    nav, header, aside, [data-no-print], [role='tablist'], [data-strapi-header-sticky], [role='toolbar'] { display: none !important; }
    html, body, #strapi, main, main * { overflow: visible !important; }
    main { background: #fff; }
  }
`;
