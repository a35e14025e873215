/**
 * How a region and its table look. A place differs by fill, by border and by what stands in it; colour is
 * only one of these. Where a table would be too narrow, each muscle is a small board of its own.
 */
import { css } from 'lit';

export const tableStyles = css`
  .regions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  details {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 14px;
  }
  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 10px clamp(12px, 2cqi, 20px);
    cursor: pointer;
    border-radius: 14px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    grid-row: 1 / 4;
    inline-size: 0.5em;
    block-size: 0.5em;
    content: "";
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  .share {
    grid-column: 2;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .bar {
    display: flex;
    grid-column: 2;
    max-inline-size: 24rem;
    block-size: 0.75rem;
    margin-block-start: 2px;
    overflow: hidden;
    border: 1px solid var(--full);
    border-radius: 4px;
    print-color-adjust: exact;
  }
  .bar i {
    flex: 0 0 0;
  }
  .bar .own {
    background: var(--full);
  }
  .bar .near {
    background: repeating-linear-gradient(90deg, var(--full) 0 1px, var(--half) 1px 5px);
  }
  table {
    display: block;
    padding: 0 clamp(12px, 2cqi, 20px) 14px;
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
    grid-template-columns: repeat(auto-fill, minmax(max(3.25rem, (100% - 16px) / 5), 1fr));
    gap: 4px;
    padding-block: 12px;
    border-block-start: 1px solid var(--rule);
  }
  tr[data-muscle]::before,
  tr[data-muscle]::after {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    color: var(--soft);
    content: attr(data-acute) / "";
  }
  tr[data-muscle]::after {
    order: 1;
    content: attr(data-chronic) / "";
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  th.own-name {
    font-weight: 650;
  }
  tbody th {
    grid-column: 1 / -1;
    order: -1;
  }
  td {
    padding: 0;
  }
  /* The muscle, five purposes of the first phase; then those of the second. */
  tr[data-muscle] > td:nth-child(n + 7) {
    order: 2;
  }
  .more {
    padding-block-start: 0;
    border: 0;
  }
  .more > td {
    grid-column: 1 / -1;
  }
  .listed {
    padding: 10px 14px 14px;
    background: var(--sunk, transparent);
    border: 1px solid var(--full);
    border-radius: 10px;
  }
  .listed p {
    font-weight: 600;
  }
  .place {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 2px;
    font: inherit;
    font-weight: 600;
    line-height: 1.15;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid transparent;
    border-radius: 8px;
    print-color-adjust: exact;
  }
  .purpose {
    font-size: 0.75rem;
    font-weight: 400;
  }
  .own {
    color: var(--on-full);
    background: var(--full);
  }
  .near {
    background: var(--half);
    border-color: var(--full);
  }
  .place.missing {
    color: var(--gap);
    border: 2px dashed currentcolor;
  }
  .place.barred {
    font-weight: 400;
    color: var(--soft);
    background: repeating-linear-gradient(135deg, var(--rule) 0 1px, transparent 1px 7px);
  }
  button.place {
    cursor: pointer;
  }
  button.place:hover {
    box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px currentcolor;
  }
  button.place[aria-expanded="true"]::after {
    position: absolute;
    inset-block-end: 2px;
    inset-inline-start: calc(50% - 5px);
    content: "";
    border: 5px solid transparent;
    border-block: 0 5px solid currentcolor;
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
      inline-size: 20%;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    tr[data-muscle]::before,
    tr[data-muscle]::after,
    .purpose {
      display: none;
    }
    thead th {
      padding: 4px 2px;
      font-size: 0.8125rem;
      line-height: 1.2;
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
      padding-inline-end: 8px;
    }
    /* A gap between the phases, beside the heading that says the same. */
    tr[data-muscle] > td:nth-child(7),
    thead tr + tr > th:nth-child(6) {
      padding-inline-start: 10px;
    }
  }
  @media (forced-colors: active) {
    .own {
      border: 4px double ButtonText;
    }
    .bar .own {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .place.barred {
      border: 1px dotted GrayText;
    }
  }
`;
