/** How the matrix, the rules, the cautions and the sources look on a screen. */
import { css } from 'lit';

export const rulesStyles = css`
  .unsigned {
    padding: 12px 16px;
    background: var(--raised);
    border: 1px solid var(--book-line);
    border-inline-start: 6px solid var(--clay, currentColor);
    border-radius: 8px;
  }
  .part {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--book-line);
  }
  .part > summary {
    padding-block: 12px;
    cursor: pointer;
  }
  .part > summary h3 {
    display: inline;
  }
  .legend {
    display: grid;
    gap: 6px 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    margin: 0 0 1em;
    font-size: 0.9375rem;
  }
  .legend div {
    display: grid;
    grid-template-columns: 4.5em 1fr;
  }
  .legend dd {
    margin: 0;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.3;
  }
  th,
  td {
    padding: 6px 5px;
    text-align: start;
    vertical-align: top;
    border: 1px solid var(--book-line);
  }
  ul:is(.cells, .entries, .sources) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cells {
    container-type: inline-size;
  }
  .cells > li {
    display: grid;
    grid-template-columns: minmax(6rem, 12rem) 5.5rem minmax(0, 1fr);
    gap: 2px 12px;
    padding: 8px 12px;
    background: var(--tint, transparent);
    border: 1px solid var(--book-line);
    border-block-start-width: 0;
  }
  .cells > li:first-child {
    border-block-start-width: 1px;
  }
  .cells p {
    margin-block: 0 2px;
  }
  .entries > li {
    padding: 8px 0 8px 16px;
    border-block-end: 1px solid var(--book-line);
    border-inline-start: 4px solid var(--book-line);
  }
  .entries > .critical {
    border-inline-start: 8px double var(--clay, currentColor);
  }
  .entries p {
    margin-block: 2px;
  }
  .entries .sources {
    margin-block-start: 6px;
    font-size: 0.9375rem;
  }
  .sign th {
    inline-size: 12rem;
  }
  .sign td {
    block-size: 3em;
  }
  @media screen {
    .page:not([data-chosen]) {
      display: none;
    }
  }
  @container (max-width: 36rem) {
    .cells > li {
      grid-template-columns: 1fr auto;
    }
    .cells > li > div {
      grid-column: 1 / -1;
    }
  }
`;
