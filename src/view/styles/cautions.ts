/**
 * Cautions, fixed: what would hide one from a reader is set here with `!important`, which a page's own
 * styles cannot beat from outside the shadow root. Sizes have a floor of 14 pixels, and colours are
 * our own, not those that a theme may set. Only what is critical stands on a coloured ground: where
 * everything shouts, nothing is heard.
 */
import { css } from './css.ts';

export const cautionStyles = css`
  .cautions,
  .clot,
  .caution,
  .disclosure {
    visibility: inherit !important;
    opacity: 1 !important;
    /* Above whatever a theme's parts may paint: those cannot leave the ground floor (parts.ts). */
    position: relative !important;
    z-index: 1 !important;
    inset: auto !important;
    margin-inline: 0 !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    clip-path: none !important;
    transform: none !important;
    filter: none !important;
    font-size: max(14px, 0.9375em) !important;
    /* A page can make its own font as small as it likes, and this one not. */
    font-family: system-ui, sans-serif !important;
  }
  /* Their own ground, for a theme may set the one behind it; the shadow widens it. No custom property
     stands here: a page can declare any of them anew. */
  .disclosure,
  .reasons {
    background: light-dark(#f7faf9, #151b1d) !important;
    box-shadow: 0 0 0 5px light-dark(#f7faf9, #151b1d) !important;
  }
  .cautions {
    background: light-dark(#fff, #1d2528) !important;
    box-shadow: 0 0 0 5px light-dark(#fff, #1d2528) !important;
  }
  .disclosure,
  .cautions {
    display: block !important;
    color: light-dark(#33464a, #c9d6d9) !important;
    border-radius: 2px;
  }
  .disclosure {
    margin-block-start: -0.8em;
  }
  .cautions ul,
  .joint {
    display: grid !important;
    gap: 8px;
  }
  .joint {
    padding: 12px 14px !important;
    box-shadow: none !important;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .clot,
  .caution {
    display: flex !important;
    align-items: flex-start;
    gap: 8px;
    line-height: 1.45 !important;
    color: light-dark(#2b3436, #dde6e7) !important;
  }
  .caution svg {
    color: light-dark(#946200, #f2c063);
  }
  .clot,
  .critical {
    padding: 9px 11px;
    border-radius: 8px;
    color: light-dark(#6d0f0f, #ffc9c0) !important;
    background: light-dark(#fdeeec, #3a1714) !important;
    border: 1px solid light-dark(#eab8b2, #7a3a33);
  }
  .critical svg,
  .clot svg,  .info svg {
    color: inherit;
  }
  .clot {
    padding: 14px 16px;
    gap: 12px;
    font-size: max(15px, 1em) !important;
    border-radius: var(--radius);
  }
  .clot > div {
    display: grid;
    gap: 4px;
  }
  .sign {
    flex: none;
    inline-size: 20px;
    margin-block-start: 1px;
  }
  @container care (max-width: 16.25em) {
    .clot,
    .caution {
      flex-direction: column;
      gap: 2px;
      padding: 6px;
    }
    .joint {
      padding: 6px !important;
    }
  }
  summary {
    padding-block: 11px;
    cursor: pointer;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    summary {
      list-style: none;
    }
    .unloaded,
    .check {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
