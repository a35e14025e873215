/** How the map looks around its tables and places, in the colours of the page around it (demo/styles/page.css). */
import { css } from 'lit';

export const mapStyles = css`
  :host {
    --ink: var(--text, CanvasText);
    --soft: var(--quiet, CanvasText);
    --paper: var(--sheet, Canvas);
    --rule: var(--line, GrayText);
    --full: var(--accent, light-dark(#0d5c55, #7fd0c4));
    --on-full: var(--on-accent, light-dark(#fff, #08211e));
    --half: var(--tint, light-dark(#dcebe7, #1f3532));
    --gap: var(--clay, light-dark(#9a4427, #f0a184));
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
    color: var(--ink);
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
    outline: 3px solid var(--full);
    outline-offset: 2px;
  }
  :is(h4, p, ul, fieldset, legend) {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h4 {
    font: 600 1.125rem / 1.25 var(--serif, serif);
  }
  .lead {
    max-inline-size: 60ch;
    font: 400 1.125rem / 1.45 var(--serif, serif);
    text-wrap: pretty;
  }
  .quiet {
    font-size: 0.875rem;
    color: var(--soft);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .gaps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 10px;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 8px 24px;
    margin-block: 20px 8px;
    font-size: 0.875rem;
    line-height: 1.35;
  }
  .legend li {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    gap: 10px;
    align-items: center;
  }
  .legend .place {
    min-block-size: 2rem;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    align-items: end;
    margin-block: 20px 8px;
  }
  [role="status"] {
    margin-block-end: 8px;
    font-size: 0.9375rem;
    color: var(--soft);
  }
  .never-shown {
    margin-block-start: 24px;
    padding: 16px 20px;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--gap);
    border-radius: 8px;
  }
  .never-shown p {
    max-inline-size: 60ch;
    margin-block-start: 8px;
  }
  .regions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  details {
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 14px;
  }
  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 10px clamp(12px, 2cqi, 20px);
    cursor: pointer;
    border-radius: 14px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    grid-row: 1 / 4;
    inline-size: 0.5em;
    block-size: 0.5em;
    content: "";
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  .share {
    grid-column: 2;
    font-size: 0.875rem;
    color: var(--soft);
  }
`;
