/** The other two layouts: small, and as rows to compare. Cautions are the same in each. */
import { css } from './css.ts';

export const layoutStyles = css`
  .compact {
    gap: 8px;
  }
  .compact .monogram,
  .compact .does:only-of-type {
    display: none;
  }
  .compact .section {
    gap: 0;
  }
  .compact .group {
    border-radius: 0;
  }
  .compact .group + .group {
    border-block-start: 0;
  }
  .compact .card {
    grid-template-columns: 24px minmax(0, 1fr);
    column-gap: 8px;
    padding-block: 4px 0;
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
  /* The targets overlap what is around them, and stay 44 pixels high. */
  .compact .shops {
    margin-block: -6px;
  }
  .compact .shop {
    padding-block: 0;
    font-size: max(14px, 0.875rem);
    border-block-width: 5px;
  }
  /* Where they stand below one another, they would overlap each other. */
  @container care (max-width: 15em) {
    .compact :is(.more > summary, .shops) {
      margin-block: 0;
    }
  }
  @container care (max-width: 10em) {
    .compact .card {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container care (min-width: 43.75em) {
    .table .rows {
      grid-template-columns: minmax(0, 1fr);
    }
    .table .card {
      grid-template: auto auto / 40px minmax(0, 1.1fr) minmax(0, 1.2fr) auto;
      align-items: center;
    }
    .table .card > :is(.flags, .shops) {
      grid-area: auto;
    }
    .table .card > .flags {
      flex-flow: column;
    }
    .table .card > .shops {
      grid-area: 1 / 4;
    }
    .table .more {
      grid-row: 2;
    }
    .table .more > summary {
      margin-inline-start: 50px;
      margin-block: -8px 0;
    }
    .table .more[open] {
      padding-block-end: 0;
    }
    .table .card:has([open]) > .shops {
      grid-area: 3 / 1 / auto / -1;
    }
  }
`;
