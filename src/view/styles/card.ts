/** Cards, and how the width that the page leaves decides on their shape. */
import { css } from './css.ts';

export const cards = css`
  .grid {
    display: grid;
    gap: clamp(10px, 2cqi, 18px);
    grid-template-columns: minmax(0, 1fr);
  }
  @container care (min-width: 35em) {
    .cards .grid:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container care (min-width: 56.25em) {
    .cards .grid:has(> :nth-child(3)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 12px;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: clamp(12px, 2.5cqi, 20px);
  }
  @container care (max-width: 16.25em) {
    .card {
      padding: 8px;
    }
  }
  .name {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .picture {
    flex: none;
    inline-size: 56px;
    block-size: 56px;
    display: grid;
    place-items: center;
    overflow: hidden;
    color: var(--accent);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .pictogram {
    inline-size: 75%;
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  .photo {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: #fff;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .title {
    font-size: 1.08em;
    line-height: 1.3;
  }
  .words {
    display: grid;
    align-content: start;
    gap: 6px;
    max-inline-size: 68ch;
  }
  .shops {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: auto;
  }
  .shop {
    min-block-size: 44px;
    padding: 9px 16px;
    font-weight: 650;
    text-decoration: none;
    color: var(--on-accent);
    background: var(--accent);
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) - 2px);
  }
  .shop + .shop {
    color: var(--accent);
    background: none;
  }
  .shop:hover {
    text-decoration: underline;
  }
  .shop small {
    color: inherit;
    font-weight: 400;
  }
  .withheld > ul {
    display: grid;
    gap: 10px;
  }
  /* Where a card has a line to itself, the cautions stand beside the words. */
  @container care (min-width: 43.75em) {
    :is(.list, .compact) .card,
    .card:only-child {
      display: grid;
      grid-template: auto 1fr / 1fr 1fr;
      column-gap: 28px;
    }
    :is(.list, .compact) .card > .cautions,
    .card:only-child > .cautions {
      grid-area: 1 / 2 / span 2;
    }
    :is(.who, .shops) {
      grid-column: 1 / -1;
    }
  }
  .compact .words {
    font-size: 0.9375em;
  }
  .compact .picture {
    inline-size: 40px;
    block-size: 40px;
  }
  .compact :is(.card, .grid) {
    row-gap: 8px;
  }
  @media print {
    /* A tagged link does not belong on paper or in a PDF. */
    .shops {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
