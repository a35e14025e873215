/**
 * What the elements of the rule book share: colours, controls, levels. Colours come from the page around it
 * (demo/styles/page.css), or from the system if the page sets none; a level has a colour, a shape and a word.
 */
import { css } from 'lit';

export const shared = css`
  :host {
    --book-text: var(--text, CanvasText);
    --book-line: var(--line, GrayText);
    --raised: var(--field, Canvas);
    --book-accent: var(--accent, light-dark(#0d5c55, #7fd0c4));
    display: block;
    color: var(--book-text);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--book-accent);
    outline-offset: 2px;
  }
  h3,
  h4 {
    margin: 0;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.1875rem;
  }
  h4 {
    margin-block: 1.5em 0.5em;
    font-size: 1rem;
  }
  p {
    margin-block: 0.5em;
  }
  .quiet,
  small {
    font-size: 0.875rem;
    color: var(--quiet, inherit);
  }
  b.judged {
    font-size: 0.875rem;
  }
  .choice {
    display: grid;
    /* In WebKit a long option would make the page wider than its box. The margin is for the focus outline. */
    overflow-x: clip;
    padding-inline: 6px;
    margin-inline: -6px;
    gap: 3px;
    max-inline-size: 40rem;
    margin-block: 1em;
    font-size: 0.875rem;
    font-weight: 600;
  }
  select,
  input[type="search"] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 6px 10px;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
    color: inherit;
    background: var(--raised);
    border: 1px solid var(--field-line, GrayText);
    border-radius: 8px;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: inherit;
    opacity: 1;
  }
  .plain {
    min-block-size: 44px;
    padding: 6px 16px;
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 600;
    color: var(--on-accent, light-dark(#fff, #08211e));
    background: var(--book-accent);
    border: 1px solid var(--book-accent);
    border-radius: 8px;
    cursor: pointer;
  }
  .level {
    display: inline-flex;
    gap: 0.35em;
    align-items: baseline;
    font-size: 0.875rem;
    font-weight: 700;
    white-space: nowrap;
  }
  .level svg {
    flex: none;
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    stroke: currentColor;
  }
  .level.ok {
    font-weight: 400;
  }
  .level.ok svg {
    fill: none;
    stroke-width: 2;
  }
  .stop {
    --tint: light-dark(#fdecea, #3b1512);
    --ink: light-dark(#861b12, #ffb9af);
  }
  .ask {
    --tint: light-dark(#fff1d6, #35260a);
    --ink: light-dark(#633a00, #ffcf85);
  }
  .care {
    --tint: light-dark(#e6eff6, #1a2a36);
    --ink: light-dark(#23415a, #b9d5ec);
  }
  .level:is(.stop, .ask, .care) {
    color: var(--ink);
  }
`;
