/** The one style sheet of a folder: of its pages, and of widgets that are made ahead of time and link to their styles. */
import { css } from '../view/styles/css.ts';
import { laterCss } from '../view/styles/later.ts';
import { shadowCss } from '../view/styles/shadow.ts';
import { withLightColors } from './light-colors.ts';

/** Its name in the folder. */
export const STYLES = 'care-picks.css';

/** What only a page of its own has: space around the picks, and the two lists in each card. */
const pageCss = css`
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: clamp(8px, 3vw, 40px); max-width: 900px; font-family: system-ui, sans-serif; }
  .jumps { display: flex; flex-wrap: wrap; gap: 8px; }
  .jumps a { padding: 9px 16px; border: 1px solid; border-radius: 12px; text-decoration: none; font-weight: 650; }
  .who { display: grid; gap: 12px 28px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr)); font-size: 0.9375em; }
  .who ul { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; }
`;

export const stylesText = (): string =>
  `${withLightColors(shadowCss + laterCss + pageCss).trim()}\n`;
