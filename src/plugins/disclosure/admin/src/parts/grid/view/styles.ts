import { styled } from 'styled-components';

/** Fits 25 rows of seven numbers beside three columns of labels into the edit view at 1280 px. */
export const OfficialTable = styled.table<{ $labels: number; $columns: number }>`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-width: 1px 0 0 1px;
  font-size: 1.2rem;
  line-height: 1.35;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};

  col[data-label='section'] { width: 2.6rem; }
  col[data-label='group'] { width: 6.4rem; }
  col[data-label='row'] { width: ${({ $labels }) => ($labels > 1 ? 'auto' : '30%')}; }
  col:last-child { width: ${({ $labels, $columns }) => ($labels > 1 ? '5.6rem' : `${($labels ? 70 : 100) / $columns}%`)}; }

  th, td {
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-width: 0 1px 1px 0;
    padding: 0;
    vertical-align: middle;
  }

  th, td[data-corner] {
    padding: 0.35rem 0.6rem;
    font-weight: 400;
    text-align: left;
    overflow-wrap: anywhere;
    hyphens: auto;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  th[scope='col'], th[scope='colgroup'] {
    padding: 0.35rem 0.2rem;
    text-align: center;
    line-height: 1.2;
  }
  /* English words are longer than Chinese ones: no browser finds where to part them without a dictionary. */
  th[lang='en'][data-tall] { writing-mode: vertical-rl; }
  th[lang='en'][scope='col'] { padding-inline: 0.1rem; font-size: 1rem; }
  @media (min-width: 901px) {
    &:has(th[lang='en']) col:last-child { width: ${({ $labels }) => $labels > 1 && '6.4rem'}; }
  }
  @media (max-width: 1600px) {
    th[lang='en'][scope='col'] { writing-mode: ${({ $labels }) => $labels === 0 && 'vertical-rl'}; }
  }
  th[scope='rowgroup'] { padding: 0.35rem 0.4rem; text-align: center; }
  th[lang='en'][scope='rowgroup'] { padding-inline: 0.1rem; }
  td[data-corner] { color: ${({ theme }) => theme.colors.neutral600}; font-size: 1.1rem; text-align: center; }
  tr[data-kind='part'] th { font-weight: 600; text-align: left; padding-inline: 0.6rem; }

  thead {
    position: sticky;
    top: var(--grid-top, 0);
    z-index: 2;
    box-shadow: 0 1px 0 ${({ theme }) => theme.colors.neutral300};
  }

  td:not([data-corner]) { position: relative; height: 2.8rem; }
  td[data-total] { background: ${({ theme }) => theme.colors.neutral100}; }

  input {
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    min-height: 2.8rem;
    padding: 0 0.7rem 0 0.2rem;
    border: 0;
    outline: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.3rem;
    font-variant-numeric: tabular-nums;
    text-align: right;
    cursor: cell;
    /* What the head of the table and the bar below it cover. */
    scroll-margin: 14rem 0 12rem;
  }
  td[data-total] input { font-weight: 600; }
  input::placeholder { color: ${({ theme }) => theme.colors.neutral500}; font-style: italic; font-weight: 400; opacity: 1; }
  input:read-only { cursor: default; }

  /* The cells of a broken sum are tinted; the one to look at first stands out. */
  td[data-mark='error'] {
    background: color-mix(in srgb, ${({ theme }) => theme.colors.danger100} 55%, ${({ theme }) => theme.colors.neutral0});
  }
  td[data-core] {
    background: ${({ theme }) => theme.colors.danger100};
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.danger600};
  }
  td[data-mark='warning'] { background: ${({ theme }) => theme.colors.warning100}; }
  td[data-core] input { color: ${({ theme }) => theme.colors.danger700}; font-weight: 600; }

  td[data-mark]::after {
    position: absolute;
    top: 0.2rem;
    left: 0.25rem;
    font-size: 0.9rem;
    font-weight: 700;
    line-height: 1;
    pointer-events: none;
  }
  td[data-mark='open']::after { content: '·' / ''; color: ${({ theme }) => theme.colors.neutral500}; font-size: 1.4rem; top: 0; }
  td[data-mark='error']::after { content: '△' / ''; color: ${({ theme }) => theme.colors.danger600}; }
  td[data-core]::after { content: '▲' / ''; }
  td[data-mark='warning']::after { content: '◆' / ''; color: ${({ theme }) => theme.colors.warning600}; }

  td[data-guess]::before {
    content: '?' / '';
    position: absolute;
    bottom: 0.2rem;
    left: 0.25rem;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1;
    color: ${({ theme }) => theme.colors.alternative600};
    pointer-events: none;
  }
  td[data-guess] { box-shadow: inset 0 -2px 0 ${({ theme }) => theme.colors.alternative500}; }

  /* A folded corner and an underlined figure: another value than in the version compared with. */
  td[data-changed] {
    background-image: linear-gradient(225deg, ${({ theme }) => theme.colors.primary600} 0.6rem, transparent 0.65rem);
  }
  td[data-changed] input { text-decoration: underline double; text-underline-offset: 0.3rem; }

  td[data-side='left'] { box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600}; }
  td[data-side='right'] { box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.alternative500}; }
  /* Over every other colour, so that a range is seen on cells that are marked too. */
  td[data-selected] { box-shadow: inset 0 0 0 10rem color-mix(in srgb, ${({ theme }) => theme.colors.primary600} 24%, transparent); }
  td:focus-within {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.neutral0};
    z-index: 1;
  }

  @media (max-width: 900px) {
    font-size: 1.1rem;
    col[data-label='section'] { width: 2rem; }
    col[data-label='group'] { width: 4.8rem; }
    col:last-child { width: ${({ $labels, $columns }) => ($labels > 1 ? '4.4rem' : `${($labels ? 70 : 100) / $columns}%`)}; }
    th, td[data-corner] { padding-inline: 0.3rem; }
    th[lang='en'][scope='col'] { writing-mode: vertical-rl; }
    input { padding-right: 0.4rem; font-size: 1.2rem; }
  }

  @media print {
    font-size: 9pt;
    input { font-size: 9pt; min-height: 0; }
    input::placeholder { color: transparent; }
    td[data-mark]::after { content: none; }
    thead { position: static; }
    tr { break-inside: avoid; }
  }
`;
