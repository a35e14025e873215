/**
 * How a place looks in the table, in the legend and in a region's bar. Its kinds differ in fill, border and
 * content, never in colour alone.
 */
import { css } from 'lit';

export const placeStyles = css`
  .place {
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 2px 0;
    font: inherit;
    font-weight: 600;
    line-height: 1.15;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid transparent;
    border-radius: 8px;
    print-color-adjust: exact;
  }
  /* Where there is no space for the head of the table, each place says its own purpose. */
  .place[data-purpose]::after {
    content: attr(data-purpose);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .exact {
    color: var(--on-full);
    background: var(--full);
  }
  .nearby {
    background: var(--half);
    border-color: var(--full);
  }
  .place.missing {
    color: var(--gap);
    border: 2px dashed currentcolor;
  }
  .place.barred {
    font-weight: 400;
    color: var(--soft);
    background: repeating-linear-gradient(135deg, var(--rule) 0 1px, transparent 1px 7px);
  }
  button.place {
    cursor: pointer;
  }
  button.place:hover {
    box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px currentcolor;
  }
  button.place[aria-expanded="true"] {
    box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--full);
  }
  .bar {
    display: flex;
    grid-column: 2;
    max-inline-size: 24rem;
    block-size: 0.75rem;
    margin-block-start: 2px;
    overflow: hidden;
    border: 1px solid var(--full);
    border-radius: 4px;
    print-color-adjust: exact;
  }
  .bar i {
    flex: 0 0 0;
  }
  .bar .exact {
    background: var(--full);
  }
  .bar .nearby {
    background: repeating-linear-gradient(90deg, var(--full) 0 1px, var(--half) 1px 5px);
  }
  @media (forced-colors: active) {
    .exact {
      border: 4px double ButtonText;
    }
    .bar .exact {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .place.barred {
      border: 1px dotted GrayText;
    }
    button.place[aria-expanded="true"] {
      border: 4px solid Highlight;
    }
  }
`;
