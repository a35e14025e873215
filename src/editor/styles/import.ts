/** The pages of an import: columns, progress, and one product at a time. */
import { css } from 'lit';

export const importStyles = css`
  :is(.importing, .confirming) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: stretch;
  }
  .confirming form {
    margin-block: 12px;
  }
  .confirming > div > form > .fields {
    margin-block-end: 16px;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .reason {
    font-size: 0.9375rem;
    color: var(--quiet);
  }
  .own-words :is(ul, li) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .own-words button {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .own-words [aria-pressed="true"] {
    background: var(--tint);
    border-color: var(--accent);
  }
  .own-words .said {
    padding-inline-start: 12px;
    font-size: 0.9375rem;
    color: var(--error);
  }
  .import-report li {
    padding-block: 6px;
    overflow-wrap: anywhere;
  }
  .importing progress {
    inline-size: 100%;
    accent-color: var(--accent);
  }
`;
