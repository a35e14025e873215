/** How buttons, radio buttons and text fields look outside of the tables. */
import { css } from 'lit';

export const controlStyles = css`
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
`;
