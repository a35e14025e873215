/** How the simulator looks: the choices beside the outcome, or above it where there is less space. */
import { css } from 'lit';

export const trialStyles = css`
  :host {
    container-type: inline-size;
  }
  .form {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .form .choice {
    margin: 0;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .box {
    display: flex;
    gap: 10px;
    align-items: start;
    padding-block: 5px;
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .box input {
    scroll-margin-block-end: 6rem;
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--book-accent);
  }
  .few {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    column-gap: 12px;
  }
  .outcome {
    min-inline-size: 0;
  }
  .outcome > h4:first-child {
    margin-block-start: 0;
  }
  /* Below a long form, it stays visible while the author ticks something. */
  .sentence {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin-block: 16px;
    padding: 12px 16px;
    font-weight: 600;
    background: var(--raised);
    border: 1px solid var(--field-line, GrayText);
    border-radius: 8px;
  }
  .verdict {
    padding-block: 4px;
    border-block-end: 1px solid var(--book-line);
  }
  .verdict > summary {
    padding-block: 8px;
    cursor: pointer;
  }
  .verdict .level {
    margin-inline-end: 6px;
  }
  .verdict ul,
  .answers {
    margin-block: 0 8px;
    padding-inline-start: 20px;
  }
  .frame {
    padding: 4px 16px;
    border: 2px dashed var(--book-line);
    border-radius: 12px;
  }
  @container (min-width: 56rem) {
    .trial {
      display: grid;
      grid-template: auto 1fr / minmax(17rem, 1fr) 2fr;
      column-gap: 40px;
    }
    .form {
      grid-row: 1 / 3;
    }
    .sentence {
      position: static;
      margin-block: 0 16px;
    }
  }
  @container (max-width: 30rem) {
    .frame {
      padding: 0;
      border: 0;
      border-block-start: 2px dashed var(--book-line);
      border-radius: 0;
    }
  }
`;
