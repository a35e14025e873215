/** How the picture looks around its tables, in the page's own colours (demo/styles/page.css). */
import { css } from 'lit';

export const pictureStyles = css`
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
  .small {
    min-block-size: 44px;
    padding: 6px 14px;
    font: inherit;
    font-size: 0.9375rem;
    font-weight: 500;
    text-align: start;
    color: var(--full);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 10px;
    cursor: pointer;
  }
  :is(.small, .name):hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .name {
    min-block-size: 44px;
    padding: 0;
    font: inherit;
    text-align: start;
    color: var(--full);
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
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
  .choosing {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    align-items: end;
    margin-block: 20px 8px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  :is(legend, .search) {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }
  [type="radio"] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--full);
  }
  .search {
    display: grid;
    flex: 1 1 14rem;
    gap: 4px;
    max-inline-size: 24rem;
  }
  [type="search"] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--field-line, GrayText);
    border-radius: 8px;
  }
  [role="status"] {
    margin-block-end: 8px;
    font-size: 0.9375rem;
    color: var(--soft);
  }
  .never {
    margin-block-start: 24px;
    padding: 16px 20px;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--gap);
    border-radius: 8px;
  }
  .never p {
    max-inline-size: 60ch;
    margin-block-start: 8px;
  }
`;
