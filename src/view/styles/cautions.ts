/**
 * Cautions, fixed: what would hide one from a reader is set here with `!important`, which a page's own
 * styles cannot beat from outside the shadow root. Sizes have a floor of 14 pixels, and colours are
 * our own, not those that a theme may set. No custom property stands here: a page can declare any of them anew.
 */
import { css } from './css.ts';

export const cautionStyles = css`
  .safety,
  .flags,
  .flag,
  .cautions,
  .clot,
  .symptom,
  .say,
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
    clip-path: none !important;
    transform: none !important;
    filter: none !important;
    /* A page can make its own font as small as it likes, and this one not. */
    font-family: system-ui, sans-serif !important;
  }
  .flags,
  .flag,
  .cautions,
  .clot,
  .say,
  .caution,
  .disclosure {
    overflow: visible !important;
  }
  /* Their own ground, for a theme may set the one behind it; the shadow widens it. */
  .disclosure,
  .section > .cautions {
    background: light-dark(#f4f7f5, #151b1c) !important;
    box-shadow: 4px 0 light-dark(#f4f7f5, #151b1c), -4px 0 light-dark(#f4f7f5, #151b1c) !important;
  }
  .flags,
  .cautions,
  .reasons {
    background: light-dark(#fff, #1c2426) !important;
    box-shadow: 0 0 0 4px light-dark(#fff, #1c2426) !important;
  }
  .disclosure {
    display: block !important;
    font-size: max(14px, 0.875rem) !important;
    line-height: 1.35 !important;
    color: light-dark(#33423e, #cfdad6) !important;
  }
  .flags {
    grid-column: 1 / -1;
    display: flex !important;
    flex-direction: column;
    gap: 2px;
    margin-block: 5px 0 !important;
  }
  .cautions,
  .reasons {
    display: grid !important;
    gap: 8px;
  }
  .flag,
  .caution {
    display: flex !important;
    align-items: flex-start;
    gap: 8px;
    font-size: max(15px, 0.9375rem) !important;
    line-height: 1.334 !important;
    color: light-dark(#1e1a1a, #f3ecea) !important;
  }
  .sign {
    flex: none;
    inline-size: max(18px, 1.125rem);
    margin-block-start: 1px;
  }
  .sign.warning {
    color: light-dark(#6b4200, #f4c66d);
  }
  .sign.critical {
    color: light-dark(#8c1616, #ffb4a8);
  }
  .sign.critical path:first-child {
    fill: currentColor;
    stroke-width: 1;
  }
  .sign.critical path:last-child {
    stroke: light-dark(#fff, #2a0c08);
    stroke-width: 2.4;
  }
  .clot {
    display: block !important;
  }
  .symptom {
    display: flex !important;
    align-items: center;
    gap: 10px;
    padding: 9px 12px !important;
    font-size: max(17px, 1.0625rem) !important;
    line-height: 1.2 !important;
    color: #fff !important;
    background: light-dark(#8c1616, #7d1515) !important;
  }
  .symptom .sign {
    inline-size: 28px;
    color: #fff;
  }
  .symptom .sign path:last-child {
    stroke: #8c1616;
  }
  .say {
    display: grid !important;
    gap: 5px;
    padding: 9px 12px !important;
    font-size: max(15px, 0.9375rem) !important;
    line-height: 1.35 !important;
    text-wrap: pretty;
    color: light-dark(#1e1a1a, #f3ecea) !important;
  }
  .say strong {
    color: light-dark(#8c1616, #ffb9ae) !important;
  }
  @container care (min-width: 35em) {
    .say {
      padding-inline-start: 50px !important;
    }
  }
  @container care (max-width: 15em) {
    .flag,
    .caution {
      display: block !important;
    }
    :is(.flag, .caution) > .sign {
      float: inline-start;
      margin-inline-end: 6px;
    }
    .symptom {
      flex-wrap: wrap;
      padding-inline: 8px !important;
    }
    .say {
      padding-inline: 8px !important;
    }
  }
  @media (forced-colors: active) {
    :is(.flag, .caution, .symptom) > .sign {
      color: CanvasText;
    }
    .sign.critical path:last-child {
      stroke: Canvas;
    }
    .symptom {
      border-block-end: 2px solid;
    }
  }
  @media print {
    .symptom {
      color: #000 !important;
      background: none !important;
      border-block-end: 2px solid #000;
    }
    .symptom .sign {
      color: #000;
    }
    .symptom .sign path:last-child {
      stroke: #fff;
    }
  }
`;
