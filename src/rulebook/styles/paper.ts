/** The rules in print: complete, with every page, and small. */
import { css } from 'lit';

export const paper = css`
  @media print {
    :is(.plain, .choice, .trying, [role="status"]) {
      display: none !important;
    }
    table {
      font-size: 7.5pt;
    }
    .level,
    b.judged {
      font-size: 7.5pt;
    }
    th,
    td {
      padding: 3px;
    }
    :is(tr, li, .page > h4) {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    :is(.page, .entries, .cells, .legend, p, ol, ul) {
      font-size: 9pt;
    }
    .quiet {
      font-size: 8pt;
    }
    .part:not(.matrix) {
      break-before: page;
    }
  }
`;
