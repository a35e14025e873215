/**
 * The ground that everything stands on: nothing of the page leaks in but its font, its direction and
 * the custom properties that a theme may set.
 *
 * `all: initial` on a wrapper stops inheritance even where the page styles the host with
 * `* { … !important }`; `visibility` alone is let through, so that hiding the widget hides it whole.
 */
import { css } from './css.ts';

export const root = css`
  .care {
    all: initial;
    --surface: var(--care-surface, light-dark(#f7faf9, #151b1d));
    --raised: var(--care-raised, light-dark(#fff, #1d2528));
    --text: var(--care-text, light-dark(#1c2526, #e8eeee));
    --quiet: var(--care-quiet, light-dark(#4c5b5d, #b3c0c1));
    --line: var(--care-line, light-dark(#d5dedc, #39474b));
    --accent: var(--care-accent, light-dark(#0d5c55, #7fd0c4));
    --on-accent: var(--care-on-accent, light-dark(#fff, #08211e));
    --radius: var(--care-radius, 12px);
    color-scheme: light dark;
    visibility: inherit;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    box-sizing: border-box;
    /* A container has no width of its own content: in a flexible row it would shrink to nothing. */
    inline-size: 100%;
    min-inline-size: 160px;
    container: care / inline-size;
    font: max(16px, 1rem) / 1.5 system-ui;
    font-family: var(--care-font, inherit);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 4px);
    padding: clamp(12px, 3vw, 24px);
    overflow-wrap: break-word;
    text-align: start;
  }
  .care[data-theme=light] {
    color-scheme: light;
  }
  .care[data-theme=dark] {
    color-scheme: dark;
  }
  :where(.care) * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :where(.care) :where(h1, h2, h3, h4, h5, h6, p, ul, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  :where(.care) :where(strong, h1, h2, h3, h4, h5, h6, legend) {
    font-weight: 650;
  }
  :where(.care a) {
    color: var(--accent);
  }
  :where(.care) :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .heading {
    font-size: clamp(1.35em, 1.1em + 1.4cqi, 1.75em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .section {
    display: grid;
    gap: 1.2em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--line);
  }
  .phase-heading {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .purpose {
    color: var(--quiet);
  }
  .group,
  .withheld {
    display: grid;
    gap: 0.6em;
  }
  .quiet,
  .care small {
    color: var(--quiet);
    font-size: 0.9em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const phases = css`
  .phases {
    display: grid;
    gap: 8px;
  }
  .phases legend {
    margin-block-end: 8px;
  }
  .phase {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding: 10px 14px;
    cursor: pointer;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .phase:hover,
  .phase:has(:checked) {
    border-color: var(--accent);
  }
  .phase:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  :is(.phase, .answer) input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .phase small {
    display: block;
    line-height: 1.35;
  }
  @container care (min-width: 35em) {
    .phases {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .phases {
      display: none;
    }
  }
`;
