/** The element's own box, before anything is in it. */
import { css } from './css.ts';

export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin-block: 1.5em;
    /* What would cut it off, from the end as well as from the start. A box around it may scroll. */
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    /* What would cut pieces out of it, or lay it in columns of a pixel's height. */
    clip-path: none !important;
    mask: none !important;
    contain: none !important;
    columns: auto !important;
    aspect-ratio: auto !important;
    /* Sideways, the box has no width that its content could fit. */
    writing-mode: horizontal-tb !important;
    /* Draws nothing. Read back, it tells whether the canvas is light or dark (theme.ts). */
    column-rule-color: Canvas;
  }
  /* Nothing is painted over it in its own name. */
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }
`;
