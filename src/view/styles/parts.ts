/**
 * What a theme may reach by `::part` stays where it is: it can be coloured and shaped, and neither
 * moved before a caution nor laid over one.
 */
import { css } from './css.ts';

export const fixedParts = css`
  .care {
    isolation: isolate;
  }
  [part] {
    position: relative !important;
    z-index: auto !important;
    inset: auto !important;
    margin: 0 !important;
    grid-area: auto !important;
    order: 0 !important;
    max-inline-size: 100% !important;
    zoom: 1 !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    offset: none !important;
    float: none !important;
    font-family: inherit !important;
  }
  [part]::before,
  [part]::after {
    content: none !important;
  }
`;
