/** How a region's table is laid out. Where it would be too narrow, each muscle becomes a block of its own. */
import { css } from 'lit';

export const tableStyles = css`
  table {
    display: block;
    padding: 0 8px 14px;
    font-size: 0.9375rem;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  colgroup {
    display: none;
  }
  tbody {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(3rem, (100% - 9px) / 4), 1fr));
    gap: 3px;
    padding-block: 12px;
    border-block-start: 1px solid var(--rule);
  }
  tr[data-muscle]::before,
  tr[data-muscle]::after {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    color: var(--soft);
    content: attr(data-acute);
  }
  tr[data-muscle]::after {
    order: 1;
    content: attr(data-chronic);
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th.is-named {
    font-weight: 650;
  }
  tbody th {
    grid-column: 1 / -1;
    order: -1;
  }
  td {
    padding: 0;
  }
  /* First the muscle and the eight purposes of the first phase, then those of the second. */
  tr[data-muscle] > td:nth-child(n + 10) {
    order: 2;
  }
  .more {
    padding-block-start: 0;
    border: 0;
  }
  .more > td {
    grid-column: 1 / -1;
  }
  .products {
    padding: 10px 14px 14px;
    background: var(--sunk, transparent);
    border: 1px solid var(--full);
    border-radius: 10px;
  }
  .products p {
    font-weight: 600;
  }
  @container (min-width: 42rem) {
    table {
      display: table;
      inline-size: 100%;
      padding: 0 clamp(6px, 1.5cqi, 16px) 12px;
      table-layout: fixed;
      border-spacing: 4px;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    colgroup {
      display: table-column-group;
    }
    .muscles {
      inline-size: 18.5%;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    tr[data-muscle]::before,
    tr[data-muscle]::after,
    .place[data-purpose]::after {
      display: none;
    }
    thead th {
      padding: 4px 0;
      font-size: clamp(0.75rem, 1.2cqi, 0.8125rem);
      line-height: 1.2;
      overflow-wrap: normal;
      text-align: center;
      vertical-align: bottom;
      color: var(--soft);
    }
    thead th[scope="colgroup"] {
      font-weight: 650;
      color: var(--ink);
      border-block-end: 2px solid var(--rule);
    }
    thead th[rowspan] {
      text-align: start;
    }
    tbody th {
      padding-inline-end: 4px;
      font-size: clamp(0.8125rem, 1.8cqi, 0.9375rem);
      hyphens: auto;
      line-height: 1.2;
    }
    /* Some space between the phases, half of it from the column on each side. */
    tr[data-muscle] > td:nth-child(6),
    thead tr + tr > th:nth-child(5) {
      padding-inline-end: 4px;
    }
    tr[data-muscle] > td:nth-child(7),
    thead tr + tr > th:nth-child(6) {
      padding-inline-start: 4px;
    }
  }
`;
