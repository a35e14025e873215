/** What is loaded when a reader opens it, or comes of what they answered; it comes with the self-check. */
import { css } from './css.ts';

export const behindStyles = css`
  /* Around what tells of answers (closed-root.ts), and in it: everything is laid out as if neither were there. */
  .closed {
    display: contents;
    margin: 0;
  }
  :is(.flags, .closed) > .flags {
    display: contents !important;
  }
  .help-body {
    display: grid;
    padding: 10px var(--pad) 12px;
    gap: 8px;
    font: max(15px, 0.9375rem) / 1.4 system-ui, sans-serif;
  }
  .help-body ul:not(.numbers, .lines) {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .lines li {
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .lines a {
    display: inline-block;
    padding-block: 12px;
    min-inline-size: 44px;
    text-align: center;
    overflow-wrap: anywhere;
    font-weight: 700;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    padding-block: 4px;
    border-block-start: 1px solid var(--line);
  }
  .numbers a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 64px;
    font-size: max(20px, 1.25rem);
    font-weight: 700;
    text-decoration: none;
  }
  .numbers small {
    flex-basis: 100%;
    font-size: max(14px, 0.875rem);
    color: var(--quiet);
  }
  .outcome {
    display: block;
    color: light-dark(#8c1616, #ffb9ae);
  }
  .questions {
    padding: 0 var(--pad) 6px !important;
    font-size: max(15px, 0.9375rem);
    line-height: 1.35;
  }
  .questions legend {
    font-weight: 400;
    color: var(--quiet);
    padding-block: 10px 8px;
  }
  .asked {
    margin-inline: calc(-1 * var(--pad));
    border-block-start: 1px solid var(--line);
  }
  .asked > summary {
    padding: 6px var(--pad);
  }
  .asked > summary > span {
    flex: 1;
  }
  .asked small {
    display: block;
    font-size: max(14px, 0.875rem);
    color: var(--quiet);
  }
  .asked[open] small {
    display: none;
  }
  .count {
    margin-inline-start: 6px;
    color: light-dark(#8c1616, #ffb9ae);
  }
  .answers {
    padding-inline: var(--pad);
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 6px;
    cursor: pointer;
    border-block-start: 1px solid var(--line);
  }
  .answer input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--accent);
  }
  .answer:has(:checked) {
    font-weight: 700;
  }
  .none {
    margin-inline: calc(-1 * var(--pad));
    padding-inline: var(--pad);
  }
  .said {
    padding-block-end: 6px;
    color: var(--quiet);
  }
  .said button {
    display: block;
    min-block-size: 44px;
    margin-block-start: 6px;
    padding-inline: 16px;
    font: 700 1em system-ui, sans-serif;
    color: var(--accent);
    background: transparent;
    border: 1px solid currentColor;
    border-radius: 8px;
    cursor: pointer;
  }
  .first-help .helps {
    display: grid;
    gap: 10px;
  }
  .first-help .help {
    overflow: clip;
    font-family: system-ui, sans-serif;
    background: light-dark(#fff, #1c2426);
    border: 1px solid light-dark(#8c1616, #e58f83) !important;
    border-radius: var(--radius);
  }
  .first-help summary {
    justify-content: start;
    padding-inline: var(--pad);
  }
  .first-help .help > summary {
    font-size: max(18px, 1.125rem);
  }
  .first-help .help[data-help='emergency'] > summary {
    color: #fff;
    background: light-dark(#8c1616, #7d1515);
  }
  .concerns {
    display: grid;
    gap: 8px;
    padding: 10px var(--pad);
    font: max(15px, 0.9375rem) / 1.3 system-ui, sans-serif;
    background: light-dark(#fff, #1c2426);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .sources {
    display: grid;
    gap: 12px;
    padding-block: 8px;
  }
  .sources ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @container care (min-width: 35em) {
    /* No grid: WebKit keeps the height of its rows when the widget gets narrower. */
    .answers {
      display: flex;
      flex-wrap: wrap;
      column-gap: 28px;
    }
    .answer {
      flex: 1 1 calc(50% - 14px);
    }
  }
`;
