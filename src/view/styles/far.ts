/**
 * What is far from the screen is not laid out at first: laying out is most of what a list costs. It is when it
 * comes near, or in an idle moment (elements/deferred-layout.ts). Only where there is a script to see to that.
 */
import { css } from './css.ts';

export const far = css`
  /* Once it was laid out, the browser knows its height. */
  .card {
    contain-intrinsic-block-size: auto 41em;
  }
  .card:not(.laid) {
    content-visibility: auto;
  }
  .section {
    /* The next rule cuts off what reaches beyond it, such as the ring of what has the focus. */
    padding-inline: 6px;
    margin-inline: -6px;
  }
  /* Of two phases; the heights are those of some six cards. */
  .section:not(.laid, :only-of-type) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 270em;
  }
  @container care (min-width: 35em) {
    .cards .section:not(.laid) {
      contain-intrinsic-block-size: auto 150em;
    }
  }
  @container care (min-width: 56.25em) {
    .cards .section:not(.laid) {
      contain-intrinsic-block-size: auto 100em;
    }
  }
  @media print {
    .card:not(.laid),
    .section:not(.laid) {
      content-visibility: visible;
    }
  }
`;
