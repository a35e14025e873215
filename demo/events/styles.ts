/** How the list of events looks, in the colours of the page around it. */
import { css } from 'lit';

export const eventsStyles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent, Highlight);
    outline-offset: 2px;
  }
  code {
    font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .names {
    margin: 0;
    font-size: 0.9375rem;
  }
  .names div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block: 4px;
  }
  .names dt {
    flex: none;
    inline-size: 11rem;
  }
  .names dd {
    flex: 1 1 16rem;
    margin: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block: 16px 8px;
  }
  .bar p {
    flex: 1 1 16rem;
    min-block-size: 1.5em;
    margin: 0;
    font-size: 0.9375rem;
  }
  button {
    min-block-size: 44px;
    padding: 6px 16px;
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 600;
    color: var(--accent, light-dark(#0d5c55, #7fd0c4));
    background: var(--field, Canvas);
    border: 1px solid currentColor;
    border-radius: 8px;
    cursor: pointer;
  }
  button:disabled {
    color: var(--quiet, GrayText);
    cursor: default;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list {
    max-block-size: 28rem;
    overflow-y: auto;
    background: var(--field, Canvas);
    border: 1px solid var(--line, GrayText);
    border-radius: 8px;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 8px 12px;
  }
  li + li {
    border-block-start: 1px solid var(--line, GrayText);
  }
  li > div {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  li p {
    margin: 0;
  }
  time {
    flex: none;
    inline-size: 6.5rem;
    font-variant-numeric: tabular-nums;
    color: var(--quiet, inherit);
  }
  .none {
    color: var(--quiet, inherit);
  }
  @media print {
    .bar {
      display: none;
    }
    .list {
      max-block-size: none;
    }
  }
`;
