/** The picture's styles. Never colour alone: each mark has a sign or a pattern of its own. */
import { css } from 'lit';

export const coverageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 8px;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :is(p, ul, h4) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .seek,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
  }
  .seek label {
    display: grid;
    flex: 1 1 12rem;
    gap: 4px;
    max-inline-size: 20rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  :is(select, input) {
    min-block-size: 44px;
    padding: 8px 12px;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
    color: inherit;
    background: var(--sheet);
    border: 1px solid var(--field-line);
    border-radius: 8px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.9375rem;
  }
  .mark {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 36px;
    padding: 0;
    font: inherit;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    border: 2px solid transparent;
    border-radius: 8px;
  }
  button {
    cursor: pointer;
  }
  .own {
    color: var(--on-accent);
    background: var(--accent);
  }
  .near {
    color: var(--text);
    background: var(--tint);
    border-color: var(--accent);
  }
  .gap {
    color: var(--clay);
    background: none;
    border: 2px dashed currentcolor;
  }
  .barred {
    background: repeating-linear-gradient(45deg, var(--line) 0 2px, transparent 2px 7px);
  }
  .region {
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 12px 18px;
    cursor: pointer;
  }
  summary::before {
    content: "";
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--quiet);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  h4 {
    flex: 0 0 7rem;
    font-size: 1.0625rem;
  }
  .share {
    flex: 1 1 6rem;
    max-inline-size: 16rem;
    block-size: 10px;
    background: var(--tint);
    border-radius: 99px;
    overflow: clip;
  }
  .share span {
    display: block;
    block-size: 100%;
    background: var(--accent);
  }
  .quiet {
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .frame {
    padding: 0 8px 14px;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th {
    padding: 6px 10px;
    font-size: 0.875rem;
    font-weight: 600;
    text-align: start;
    vertical-align: bottom;
  }
  thead [scope="col"]:not(:first-child) {
    max-inline-size: 6rem;
    font-weight: 400;
    text-align: center;
  }
  [scope="colgroup"] {
    text-align: center;
    border-inline-start: 2px solid var(--line);
    border-block-end: 1px solid var(--line);
  }
  tbody [scope="row"] {
    position: sticky;
    inset-inline-start: -8px;
    max-inline-size: 9rem;
    font-weight: 500;
    vertical-align: middle;
    background: var(--sheet);
  }
  tbody td {
    padding: 4px 6px;
    text-align: center;
    border-block-start: 1px solid var(--line);
  }
  tbody th {
    border-block-start: 1px solid var(--line);
  }
  .there {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .link {
    min-block-size: 44px;
    padding: 4px;
    font: inherit;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
    border: 0;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .mark {
      border: 2px solid CanvasText;
    }
    .barred {
      border-style: dotted;
    }
  }
`;
