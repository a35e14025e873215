/**
 * The safety panel: one frame for what a reader can see, where to get help, and the check. It is the one red thing
 * on the page; the check belongs to it, and the help cards.
 */
import { css } from './css.ts';

export const safetyStyles = css`
  .safety {
    overflow: clip;
    font-family: system-ui, sans-serif;
    background: light-dark(#fff, #1c2426);
    border: 1px solid light-dark(#8c1616, #e58f83);
    border-radius: var(--radius);
  }
  .helps {
    display: flex;
    flex-wrap: wrap;
  }
  .clot + .helps {
    border-block-start: 1px solid var(--line);
  }
  .help {
    flex: 1 1 30%;
  }
  .help + .help {
    border-inline-start: 1px solid var(--line);
  }
  .help > summary {
    justify-content: center;
    gap: 4px;
    padding: 4px 3px;
    font-size: max(14px, 0.875rem);
    line-height: 1.2;
    font-weight: 700;
    color: var(--accent);
  }
  .help > summary::after {
    display: none;
  }
  .help[data-help='emergency'] > summary {
    color: light-dark(#8c1616, #ffb9ae);
  }
  .icon {
    inline-size: max(18px, 1.125rem);
    stroke-width: 1.7;
  }
  /* One that is open takes a row of its own, and so do the others. */
  .helps:has([open]) > .help {
    flex-basis: 100%;
    border-inline-start: 0;
  }
  .helps:has([open]) > .help + .help {
    border-block-start: 1px solid var(--line);
  }
  .helps:has([open]) > .help > summary {
    justify-content: start;
    padding-inline: var(--pad);
  }
  .signs {
    padding: 10px var(--pad) 0;
  }
  .unloaded {
    padding: 10px var(--pad) 12px;
  }
  .check {
    border-block-start: 1px solid var(--line);
  }
  .check:first-child,
  .closed + .check {
    border: 0;
  }
  .check > summary {
    padding: 6px var(--pad);
    font-size: max(15px, 0.9375rem);
    line-height: 1.25;
    background: light-dark(#e7f4f0, #1f3835);
  }
  .check > summary > span {
    flex: 1;
  }
  .examples {
    display: none;
    font-size: max(14px, 0.875rem);
    color: var(--quiet);
  }
  @container care (min-width: 35em) {
    .examples {
      display: inline;
      margin-inline-start: 6px;
    }
  }
  @container care (max-width: 15em) {
    .help {
      flex-basis: 100%;
    }
    .help + .help {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
    .help > summary {
      justify-content: start;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      padding: 0 var(--pad) 8px;
    }
    .help {
      flex-basis: 100%;
    }
    .help > summary {
      justify-content: start;
      padding-inline: var(--pad);
    }
    .unloaded,
    .check {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
