/** The styles of the editor. Colours and fonts come from the page around it (demo/styles/page.css). */
import { css } from 'lit';
import { formStyles } from './form.ts';
import { importStyles } from './import.ts';
import { jsonTextStyles } from './json-text.ts';
import { layoutStyles } from './layout.ts';
import { shopTableStyles } from './shop-table.ts';

const base = css`
  :host {
    --error: light-dark(#a3231a, #ff9f94);
    --warning: light-dark(#7a4d00, #f0c27a);
    --unfilled: light-dark(#2c5282, #9ec7f5);
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :is(h3, h4, p, ol, ul, fieldset, legend, pre) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :is(ol, ul) {
    list-style: none;
  }
  h3 {
    font: 600 1.25rem / 1.25 var(--serif);
    text-wrap: balance;
  }
  h3:focus {
    outline: none;
  }
  h4 {
    font-size: 1rem;
    font-weight: 650;
  }
  code {
    font: 0.875em var(--mono);
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  :is(input, select, textarea, button) {
    font: inherit;
    color: inherit;
    max-inline-size: 100%;
  }
  :is(input:not([type="checkbox"], [type="file"]), select, textarea) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    background: var(--sheet);
    border: 1px solid var(--field-line);
    border-radius: 8px;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    line-height: 1.5;
  }
  [aria-invalid="true"] {
    border-inline-start: 4px solid var(--clay) !important;
  }
  .field:has(> .field-problems > .unfilled) > [aria-invalid="true"] {
    border-inline-start-color: var(--unfilled) !important;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  :is(.go, .plain, .small) {
    min-block-size: 44px;
    padding: 8px 18px;
    font-weight: 600;
    color: var(--accent);
    background: none;
    border: 1px solid var(--accent);
    border-radius: 10px;
  }
  .go {
    color: var(--on-accent);
    background: var(--accent);
  }
  .small {
    padding: 6px 12px;
    font-size: 0.9375rem;
    font-weight: 500;
    border-color: var(--line);
  }
  .danger {
    color: var(--error);
    border-color: currentcolor;
  }
  :is(.go, .plain, .small):hover:enabled {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .quiet {
    font-size: 0.9375rem;
    color: var(--quiet);
  }
  .note {
    padding: 10px 14px;
    background: var(--sunk);
    border-inline-start: 4px solid var(--clay);
  }
  .note + .go {
    margin-block-start: 12px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* It always takes up a line, so that a message moves nothing. */
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 1.5em;
    margin-block-end: 8px;
  }
  @media (forced-colors: active) {
    [aria-current="page"],
    [aria-pressed="true"],
    [aria-current="true"] {
      outline: 3px solid Highlight;
    }
  }
`;

export const editorStyles = [
  base,
  layoutStyles,
  formStyles,
  jsonTextStyles,
  shopTableStyles,
  importStyles,
];
