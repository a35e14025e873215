/** The element's own box, before anything is in it. */
import { css } from 'lit';

export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin-block: 1.5em;
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
`;
