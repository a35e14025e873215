/** The start page, the toolbar, the tabs, and the three columns of the products. */
import { css } from 'lit';

export const layoutStyles = css`
  .lead {
    max-inline-size: 44rem;
    margin-block-end: 20px;
  }
  .ways {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .way {
    display: grid;
    align-content: start;
    gap: 4px;
    padding: 18px 20px;
    text-align: start;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
    cursor: pointer;
  }
  .way span {
    font-weight: 400;
  }
  .way strong {
    font-weight: 650;
    color: var(--accent);
  }
  .way:is(:hover, :focus-within) {
    border-color: var(--accent);
  }
  .way input {
    inline-size: 100%;
    padding-block: 6px;
    font-size: 0.875rem;
  }
  .more-ways {
    margin-block-start: 16px;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .more-ways form {
    display: grid;
    gap: 6px;
    max-inline-size: 40rem;
    margin-block-end: 16px;
    font-weight: 600;
  }
  .more-ways form > div {
    display: flex;
    gap: 8px;
  }
  .stored-list {
    display: grid;
    gap: 8px;
    margin-block-end: 24px;
  }
  .stored-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  .stored-list li p {
    flex: 1 1 16rem;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 12px 24px;
    padding: 16px 20px;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
  }
  .toolbar .name {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .toolbar .what {
    flex: 1 1 18rem;
  }
  .summary {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px;
  }
  .leave > div {
    display: grid;
    gap: 8px;
    padding-block: 8px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 16px;
    border-block-end: 1px solid var(--line);
  }
  .tabs button {
    min-block-size: 44px;
    padding: 8px 14px;
    font-weight: 600;
    color: var(--quiet);
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
  }
  .tabs [aria-current="page"] {
    color: var(--accent);
    border-block-end-color: var(--accent);
  }
  .tabs b {
    padding: 1px 7px;
    font-size: 0.8125rem;
    color: var(--on-accent);
    background: var(--accent);
    border-radius: 99px;
  }
  .narrow > h3 {
    margin-block-end: 12px;
  }
  .narrow {
    max-inline-size: 46rem;
  }
  .tab {
    container: tab / inline-size;
  }
  .products-tab {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 28px;
    align-items: start;
  }
  @container tab (min-width: 46rem) {
    .products-tab {
      grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr);
    }
    .beside {
      grid-column: 2;
    }
    .list,
    .beside {
      position: sticky;
      inset-block-start: 12px;
    }
    .list .products {
      max-block-size: max(12rem, calc(100vh - 18rem));
    }
  }
  @container tab (min-width: 70rem) {
    .products-tab {
      grid-template-columns: 16rem minmax(0, 1fr) minmax(20rem, 26rem);
    }
    .beside {
      grid-column: 3;
    }
  }
  .list {
    display: grid;
    gap: 10px;
  }
  .seek {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 8px;
  }
  .seek :is(input, select) {
    font-weight: 400;
  }
  .seek span {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .products {
    display: grid;
    gap: 4px;
    max-block-size: 22rem;
    padding: 3px;
    overflow-y: auto;
  }
  .products button {
    display: grid;
    gap: 1px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    border-inline-start: 4px solid var(--line);
    border-radius: 8px;
  }
  .products button.error {
    border-inline-start-color: var(--error);
  }
  .products button:is(.unfilled, .unconfirmed) {
    border-inline-start-color: var(--unfilled);
  }
  .products button.warning {
    border-inline-start-color: var(--warning);
  }
  .products strong {
    font-weight: 550;
  }
  .products small {
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .products button:hover {
    background: var(--tint);
  }
  .products [aria-current="true"] {
    background: var(--tint);
    border-block-color: var(--accent);
    border-inline-end-color: var(--accent);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-end: 12px;
  }
  .head h3 {
    flex: 1 1 12rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .choice {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    margin-block-end: 10px;
    border: 1px solid var(--field-line);
    border-radius: 10px;
    overflow: clip;
  }
  .choice button {
    min-block-size: 44px;
    padding: 6px 10px;
    background: none;
    border: 0;
  }
  .choice [aria-pressed="true"] {
    font-weight: 600;
    color: var(--on-accent);
    background: var(--accent);
  }
  .card-preview {
    display: grid;
    gap: 10px;
  }
  .card-preview iframe {
    inline-size: 100%;
    block-size: min(36rem, 70vh);
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
`;
