/** Fields, their problems, and the sections of the form. */
import { css } from 'lit';

export const formStyles = css`
  .section {
    padding: 16px clamp(12px, 3cqi, 20px) 20px;
    margin-block-end: 14px;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
  }
  .section > h4 {
    margin-block-end: 12px;
  }
  details.section {
    padding-block: 4px;
  }
  details.section[open] {
    padding-block-end: 18px;
  }
  summary h4 {
    display: inline;
    margin-inline-end: 10px;
  }
  .fields,
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  :is(label, legend, .label) {
    font-weight: 600;
  }
  .needed {
    margin-inline-start: 6px;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--quiet);
  }
  .about {
    max-inline-size: 60ch;
    font-size: 0.875rem;
    line-height: 1.4;
    color: var(--quiet);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: start;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--line);
  }
  .item > .field {
    inline-size: 100%;
  }
  :is(.items, .field) > button {
    justify-self: start;
    margin-block-start: 4px;
  }
  .paste {
    padding: 12px 14px 14px;
    background: var(--tint);
    border-radius: 10px;
  }
  .paste .small {
    background: var(--sheet);
  }
  .pasted:not(:empty) {
    display: grid;
    gap: 4px;
    margin-block-start: 6px;
    font-size: 0.9375rem;
  }
  .asks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-block-start: 6px;
    font-size: 0.9375rem;
  }
  .asks > li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
  }
  .more-fields > .fields {
    padding-block: 4px 8px;
  }
  muscle-search {
    display: grid;
    gap: 6px;
    justify-items: start;
    margin-block-start: 6px;
  }
  .hits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
  }
  .naming > div {
    display: flex;
    gap: 8px;
    margin-block-start: 4px;
  }
  .ticks {
    display: grid;
    gap: 0 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: start;
    min-block-size: 44px;
    padding-block: 8px;
    font-weight: 400;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }
  .tick small {
    display: block;
    font-size: 0.875rem;
    color: var(--quiet);
  }
  :is(.other, .unknown) {
    padding: 8px 12px;
    overflow-x: auto;
    font: 0.875rem / 1.5 var(--mono);
    background: var(--sunk);
    border-radius: 8px;
  }
  .field-problems {
    display: grid;
    gap: 6px;
    margin-block: 4px;
  }
  .field-problems li {
    padding: 8px 12px;
    font-size: 0.9375rem;
    background: var(--sunk);
    border-inline-start: 4px solid var(--kind-colour);
    border-radius: 0 8px 8px 0;
  }
  :is(li.error, .products .error) {
    --kind-colour: var(--error);
  }
  li.warning {
    --kind-colour: var(--warning);
  }
  li:is(.unfilled, .unconfirmed) {
    --kind-colour: var(--unfilled);
  }
  .kind {
    font-weight: 650;
    color: var(--kind-colour);
  }
  .remedy {
    display: block;
  }
  .problem-list {
    display: grid;
    gap: 8px;
    margin-block: 12px;
  }
  .problem-list button {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 12px 16px;
    text-align: start;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--kind-colour);
    border-radius: 10px;
  }
  .problem-list button:hover {
    border-color: var(--accent);
  }
  .problem-list code {
    color: var(--quiet);
  }
`;
