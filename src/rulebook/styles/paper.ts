/** The rules in print: complete, with every condition, and small enough for the table to fit. */
import { css } from 'lit';

export const paper = css`
  @media print {
    :is(.plain, .choice, .trying, [role="status"]) {
      display: none !important;
    }
    .matrix {
      container-type: normal;
    }
    .overview {
      display: block;
    }
    table {
      font-size: 7.5pt;
    }
    caption {
      display: none;
    }
    .level,
    b.judged,
    thead th,
    td small {
      font-size: 7.5pt;
    }
    th,
    td {
      padding: 3px;
    }
    thead {
      display: table-header-group;
    }
    :is(tr, li, .condition > h4) {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    :is(.condition, .entries, .cells, .legend, p, ol, ul) {
      font-size: 9pt;
    }
    .quiet {
      font-size: 8pt;
    }
    .part:not(.matrix) {
      break-before: page;
    }
    th button {
      color: inherit;
      text-decoration: none;
    }
    tr[data-chosen] th {
      box-shadow: none;
    }
    tr[data-chosen] button {
      padding: 0;
      font-weight: 400;
    }
  }
`;
