/** The list: groups by what a product is for, each product a row, and how the width decides on their shape. */
import { css } from './css.ts';

export const listStyles = css`
  .section {
    display: grid;
    gap: 10px;
  }
  .section:has(> .phase-heading) {
    margin-block-start: 8px;
    gap: 8px;
  }
  .phase-heading {
    font-size: 1.2em;
    line-height: 1.25;
  }
  .group {
    overflow: clip;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    --hue: var(--accent);
    --soft: var(--tint);
  }
  .purpose {
    padding: 8px var(--pad) 0;
    font-size: max(14px, 0.875rem);
    line-height: 1.3;
    color: var(--hue);
  }
  [data-purpose='cool'] {
    --hue: light-dark(#17517f, #9fd0f5);
    --soft: light-dark(#e3f0fa, #17303f);
  }
  [data-purpose='warm'] {
    --hue: light-dark(#7d3c06, #f5c08d);
    --soft: light-dark(#fcefe0, #3a2a1a);
  }
  [data-purpose='support'] {
    --hue: light-dark(#0b5a51, #8ad6c8);
    --soft: light-dark(#e0f2ee, #17352f);
  }
  [data-purpose='work'] {
    --hue: light-dark(#57378c, #cdb8f4);
    --soft: light-dark(#efe9f9, #2c2440);
  }
  [data-purpose='learn'] {
    --hue: light-dark(#4f492f, #d6cfb1);
    --soft: light-dark(#f1eee2, #2f2c20);
  }
  [data-purpose='both'] {
    --hue: light-dark(#37495a, #bccddb);
    --soft: linear-gradient(
      110deg,
      light-dark(#dcecf9, #17303f) 50%,
      light-dark(#fbe9d5, #3a2a1a) 50%
    );
  }
  .rows {
    display: grid;
    gap: 1px;
    background: var(--line);
  }
  .card {
    display: grid;
    grid-template: auto auto 1fr / 40px minmax(0, 1fr);
    column-gap: 10px;
    padding: 8px var(--pad) 4px;
    background: var(--raised);
  }
  /* At the first paint, what is far from the screen waits for the paint after it. */
  .care[loading] .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9.5em;
  }
  .picture {
    display: grid;
    grid-template: 100% / 100%;
    place-items: center;
    overflow: hidden;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 10px;
    color: var(--hue);
    background: var(--soft);
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  .pictogram {
    inline-size: 80%;
    stroke-width: 2.2;
  }
  /* One that is gone has no size of its own, and leaves the pictogram in sight. */
  .photo {
    max-inline-size: 100%;
    max-block-size: 100%;
    background: #fff;
  }
  .name {
    align-self: center;
  }
  .title {
    font-size: max(16px, 1rem);
    line-height: 1.25;
  }
  .does {
    font: max(15px, 0.9375rem) / 1.3 system-ui, sans-serif;
    color: var(--quiet);
  }
  .does strong {
    color: var(--text);
  }
  .more {
    grid-column: 1 / -1;
    grid-row: 3;
    align-self: end;
    font-family: system-ui, sans-serif;
  }
  .more > summary {
    inline-size: fit-content;
    max-inline-size: calc(100% - max(116px, 7.25rem));
    font-size: max(14px, 0.875rem);
    line-height: 1.25;
    color: var(--accent);
  }
  /* Opened, the way to the shop is below all that has to be read. */
  .more[open] + .shops {
    grid-row: 4;
    max-inline-size: none;
  }
  .body {
    display: grid;
    gap: 6px;
    padding-block: 4px 8px;
    max-inline-size: 68ch;
    font-size: max(15px, 0.9375rem);
    line-height: 1.4;
  }
  .whole,
  .body small {
    font-size: max(14px, 0.875rem);
    color: var(--quiet);
  }
  .shops {
    grid-column: 1 / -1;
    grid-row: 3;
    place-self: end;
    max-inline-size: max(116px, 7.25rem);
  }
  .shop {
    display: grid;
    place-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 2px 12px;
    text-align: center;
    text-decoration: none;
    font: 700 max(15px, 0.9375rem) / 1.2 system-ui, sans-serif;
    color: var(--accent);
    background: var(--tint) padding-box;
    border: 2px solid transparent;
    border-radius: 12px;
  }
  .shop small {
    font-size: max(14px, 0.875rem);
    font-weight: 400;
  }
  .shop:hover {
    color: var(--on-accent);
    background-color: var(--accent);
  }
  /* Two shops or more stand below, and one that has a coupon or says that it opens a new tab. */
  .card:where(:has(.shop + *, .shop[target])) > .shops {
    grid-row: 4;
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .behind,
  .country {
    font: max(14px, 0.875rem) / 1.35 system-ui, sans-serif;
    color: var(--quiet);
  }
  .behind b {
    color: var(--accent);
  }
  @container care (min-width: 35em) {
    .rows {
      grid-template-columns: 1fr 1fr;
    }
    .card:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .card:where(:last-child:nth-child(odd)) > .flags {
      flex-flow: row wrap;
      column-gap: 24px;
    }
  }
  @container care (max-width: 15em) {
    .more > summary {
      max-inline-size: none;
    }
    .shops {
      grid-row: 4;
      justify-self: stretch;
      max-inline-size: none;
    }
  }
  @container care (max-width: 10em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
    }
    .card > * {
      grid-area: auto !important;
    }
    :is(summary, .shop, .title) {
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    :is(.shop, .picture, .monogram) {
      border: 1px solid;
    }
    .card + .card {
      border-block-start: 1px solid;
    }
  }
  @media print {
    /* A tagged link does not belong on paper or in a PDF. */
    .shops {
      display: none !important;
    }
    .card {
      content-visibility: visible !important;
      break-inside: avoid;
    }
    .rows {
      grid-template-columns: 1fr;
    }
  }
`;
