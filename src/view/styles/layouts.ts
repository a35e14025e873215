/**
 * What the first paint can do without: long lists, coupons, the choice of a country, what is kept back, and the other two layouts, small and as rows to compare.
 * Cautions are the same in each.
 */
import { css } from './css.ts';

export const layoutStyles = css`
  /* In a long list, what is far from the screen is laid out when it comes near. */
  .long .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9.5em;
  }
  .coupon {
    align-self: center;
    margin-block-end: 4px;
    font: max(14px, 0.875rem) / 1.35 system-ui, sans-serif;
  }
  .country label {
    display: block;
  }
  .country select {
    font: inherit;
    background-color: light-dark(#fff, #1c2426);
    min-block-size: 44px;
    max-inline-size: 100%;
  }
  .withheld {
    display: grid;
    gap: 10px;
    padding: 12px var(--pad);
    font-family: system-ui, sans-serif;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14.5em, 100%), 1fr));
    gap: 6px 16px;
    font-size: max(15px, 0.9375rem);
  }
  .names:not(:last-child) {
    padding-block-end: 12px;
    border-block-end: 1px solid var(--line);
  }
  .names li {
    overflow-wrap: anywhere;
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .names .picture {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    --hue: var(--quiet);
    --soft: var(--surface);
  }
  .compact {
    gap: 8px;
  }
  .compact .check > summary {
    padding-block: 3px;
  }
  .compact .monogram,
  .compact .does:only-of-type {
    display: none;
  }
  .compact .section {
    gap: 0;
  }
  .compact .group:has(+ .group) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .compact .group + .group {
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .compact .card {
    grid-template-columns: 24px minmax(0, 1fr);
    column-gap: 8px;
    padding-block: 4px 2px;
  }
  .compact .picture {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 6px;
  }
  .compact .pictogram {
    stroke-width: 3;
  }
  .compact .more > summary {
    margin-block: -6px;
  }
  /* Of two lines it takes its whole height. */
  @container care (max-width: 20em) {
    .compact .more > summary {
      margin-block: 0;
    }
  }
  /* The targets overlap what is around them, and stay 44 pixels high. */
  .compact .shops {
    position: relative;
    z-index: 1;
    margin-block: -6px;
  }
  /* What overlaps is a target's; words do not. */
  .compact .coupon {
    margin-block-end: 10px;
  }
  .compact .shop {
    padding-block: 0;
    font-size: max(14px, 0.875rem);
    border-block-width: 7px 5px;
  }
  /* Where they stand below one another, they would overlap each other. */
  @container care (max-width: 15em) {
    .compact :is(.more > summary, .shops) {
      margin-block: 0;
    }
  }
  @container care (max-width: 10em) {
    :is(.answer, .numbers) {
      overflow-wrap: anywhere;
    }
    .compact .card {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container care (min-width: 43.75em) {
    .table .rows {
      grid-template-columns: minmax(0, 1fr);
    }
    .table .card {
      grid-template: auto 1fr / 40px minmax(0, 1fr) minmax(0, 1.1fr) max(144px, 9rem);
      padding-block-end: 8px;
    }
    .table .name {
      align-self: start;
    }
    .table .card > .flags {
      grid-area: 1 / 3 / 3;
      flex-flow: column;
    }
    .table .more {
      grid-area: 2 / 2;
      align-self: start;
    }
    .table .more > summary {
      max-inline-size: none;
      margin-block: -6px -8px;
    }
    .table .card > .shops {
      grid-area: 1 / 4 / 3;
      max-inline-size: none;
      display: grid;
      gap: 8px;
      place-self: center stretch;
    }
    .table .card:has([open]) > .flags {
      grid-row: 1;
    }
    .table .more[open] {
      grid-column: 2 / -1;
      padding-block: 0 8px;
    }
    .table .card:has([open]) > .shops {
      grid-area: 3 / 4;
    }
  }
  @media print {
    details.country {
      display: none;
    }
  }
`;
