/** JSON with line numbers. Both columns have the same line height, so that they stay level. */
import { css } from 'lit';

export const jsonTextStyles = css`
  .json-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .sheet {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    max-block-size: min(44rem, 80vh);
    overflow-y: auto;
    font: 0.8125rem / 20px var(--mono);
    background: var(--sunk);
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .gutter {
    padding-block: 8px;
    text-align: end;
    color: var(--quiet);
    user-select: none;
  }
  .gutter li {
    block-size: 20px;
    padding-inline: 10px 8px;
    border-inline-start: 4px solid transparent;
  }
  .gutter li:is(.error, .warning, .unfilled, .unconfirmed) {
    font-weight: 700;
    color: var(--text);
    border-inline-start-color: var(--kind-colour);
  }
  .sheet textarea {
    min-block-size: 100%;
    padding: 8px 10px;
    overflow-x: auto;
    overflow-y: hidden;
    resize: none;
    white-space: pre;
    font: inherit;
    line-height: 20px;
    background: none;
    border: 0;
    border-radius: 0;
    field-sizing: fixed;
  }
  .marks {
    display: grid;
    gap: 4px;
    max-block-size: 14rem;
    overflow-y: auto;
  }
  .marks button {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 10px;
    font-size: 0.9375rem;
    text-align: start;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--kind-colour);
    border-radius: 8px;
  }
`;
