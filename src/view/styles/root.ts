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
    --surface: var(--care-surface, light-dark(#f4f7f5, #151b1c));
    --raised: var(--care-raised, light-dark(#fff, #1c2426));
    --text: var(--care-text, light-dark(#1a2422, #e9efed));
    --quiet: var(--care-quiet, light-dark(#42504c, #bdc9c5));
    --line: var(--care-line, light-dark(#d5ded9, #37454a));
    --accent: var(--care-accent, light-dark(#0b5a51, #8ad6c8));
    --on-accent: var(--care-on-accent, light-dark(#fff, #06231f));
    --radius: var(--care-radius, 12px);
    --tint: light-dark(#e7f4f0, #1f3835);
    --pad: 12px;
    color-scheme: light dark;
    visibility: inherit;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    box-sizing: border-box;
    /* A container has no width of its own content: in a flexible row it would shrink to nothing. */
    inline-size: 100%;
    min-inline-size: 160px;
    container: care / inline-size;
    font: max(16px, 1rem) / 1.4 system-ui;
    font-family: var(--care-font, inherit);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 4px);
    padding: clamp(8px, 3.1vw, 22px);
    overflow-wrap: break-word;
    text-align: start;
  }
  .care[data-theme='light'] {
    color-scheme: light;
  }
  .care[data-theme='dark'] {
    color-scheme: dark;
  }
  :where(.care, .closed) * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :where(.care, .closed) :where(h1, h2, h3, h4, h5, h6, p, ul, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  :where(.care, .closed) :where(strong, b, h1, h2, h3, h4, h5, h6, legend) {
    font-weight: 700;
  }
  :where(:is(.care, .closed) a) {
    color: var(--accent);
  }
  :where(.care, .closed) :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 6px;
  }
  /* Inside, where nothing around it cuts it off. */
  summary:focus-visible {
    outline-offset: -3px;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* What opens: a line of its own, and an arrow that turns. */
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin: 0 4px 4px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  details[open] > summary::after {
    margin-block: 6px 0;
    rotate: 225deg;
  }
  summary:hover > span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media print {
    summary::after {
      display: none;
    }
  }
`;

export const topStyles = css`
  .heading {
    font-size: clamp(1.3em, 1.05em + 1.6cqi, 1.7em);
    line-height: 1.15;
    text-wrap: balance;
  }
  .top {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    font: max(15px, 0.9375rem) / 1.3 system-ui, sans-serif;
  }
  .monogram {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(38px, 2.375rem);
    block-size: max(38px, 2.375rem);
    object-fit: cover;
    border-radius: 50%;
    color: var(--on-accent);
    background: var(--accent);
    font: 700 max(14px, 0.875rem) / 1 system-ui, sans-serif;
    letter-spacing: 0.03em;
  }
  .monogram::before {
    content: attr(data-initials);
  }
  .by {
    color: var(--quiet);
  }
  .by strong {
    color: var(--text);
  }
  @container care (max-width: 15em) {
    .monogram {
      display: none;
    }
  }
`;

export const phaseStyles = css`
  .phases {
    font: max(15px, 0.9375rem) / 1.2 system-ui, sans-serif;
  }
  .phases legend {
    padding-block-end: 6px;
  }
  .segments {
    display: grid;
    grid-template-columns: 1fr 1fr;
    overflow: clip;
    background: var(--raised);
    border: 1px solid var(--quiet);
    border-radius: var(--radius);
  }
  .phase {
    position: relative;
    display: block;
    cursor: pointer;
  }
  .phase + .phase {
    border-inline-start: 1px solid var(--quiet);
  }
  .phase input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment {
    display: block;
    block-size: 100%;
    min-block-size: 44px;
    padding: 6px 10px 7px;
  }
  .segment :is(strong, small) {
    display: block;
  }
  .segment small {
    font-size: max(14px, 0.875rem);
    color: var(--quiet);
  }
  .phase :checked + .segment {
    color: var(--on-accent);
    background: var(--accent);
  }
  .phase :checked + .segment small {
    color: inherit;
  }
  .phase :checked + .segment strong::after {
    content: ' ✓';
  }
  .phase :focus-visible + .segment {
    outline: 3px solid var(--text);
    outline-offset: -3px;
    border-radius: var(--radius);
  }
  @container care (max-width: 15em) {
    .segments {
      grid-template-columns: 1fr;
    }
    .phase + .phase {
      border-inline-start: 0;
      border-block-start: 1px solid var(--quiet);
    }
  }
  @media (forced-colors: active) {
    .phase :checked + .segment {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .phases {
      display: none;
    }
  }
`;
