/** What is opened by a click: the reader's self-check and the help cards. */
import { css } from './css.ts';

export const asking = css`
  .helps {
    display: grid;
    gap: 8px;
  }
  :is(.help, .check) {
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding-inline: 14px;
  }
  .check summary {
    font-weight: 650;
  }
  .questions legend {
    font-weight: 400;
    color: var(--quiet);
    padding-block-end: 6px;
  }
  .questions {
    display: grid;
    padding-block-end: 12px;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  /* Short, they stand side by side; whole, each has a row of its own. */
  @container care (min-width: 43.75em) {
    .helps {
      display: flex;
      flex-wrap: wrap;
    }
    .help {
      flex: 1 1 200px;
    }
    .help[open] {
      flex-basis: 100%;
    }
    .questions {
      grid-template-columns: 1fr 1fr;
      column-gap: 28px;
    }
    .questions legend {
      grid-column: 1 / -1;
    }
  }
  .outcome {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -14px;
    padding: 10px 14px;
    font-weight: 650;
    background: var(--raised);
    border-block-start: 1px solid var(--line);
    border-end-start-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .country select {
    font: inherit;
    min-block-size: 44px;
    max-inline-size: 100%;
  }
  .behind {
    font-size: 0.9em;
  }
  .sources {
    display: grid;
    gap: 14px;
  }
  .sources ul {
    list-style: disc;
    padding-inline-start: 1.2em;
    color: var(--quiet);
  }
  .help-body {
    display: grid;
    gap: 10px;
    padding-block-end: 14px;
  }
  .help-body ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
`;
