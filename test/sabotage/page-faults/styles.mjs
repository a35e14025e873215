/** Faults in the styles that keep cautions in sight, whatever a page's own styles say (page-faults.mjs). */
import { gone } from './gone.mjs';

const styles = { file: 'src/view/styles/cautions.ts', suites: ['test/elements/hostile.test.ts'] };

export const STYLES = [
  gone(styles, 'cautions that a page can hide with visibility', 'visibility: inherit !important;'),
  gone(styles, 'cautions that a page can make transparent', 'opacity: 1 !important;'),
  gone(styles, 'cautions that a page can clip', 'clip-path: none !important;'),
  gone(styles, 'cautions that a page can move out of sight', 'inset: auto !important;'),
  gone(styles, 'cautions that a page can make flat', 'max-block-size: none !important;'),
  gone(styles, 'cautions that a page can shrink', 'transform: none !important;'),
  gone(styles, 'cautions that a page can blur', 'filter: none !important;'),
  gone(
    styles,
    'cautions that a page can write in a font of its own',
    'font-family: system-ui, sans-serif !important;',
  ),
  {
    ...styles,
    name: 'cautions that a page can hide with display',
    from: '    display: flex !important;\n    align-items: flex-start;',
    to: '    display: flex;\n    align-items: flex-start;',
  },
  {
    ...styles,
    name: 'cautions that a page can make small',
    from: '    gap: 8px;\n    font-size: max(15px, 0.9375rem) !important;',
    to: '    gap: 8px;\n    font-size: inherit;',
  },
  {
    ...styles,
    name: 'cautions that a page can paint in its own colour',
    from: '    line-height: 1.334 !important;\n    color: light-dark(#1e1a1a, #f3ecea) !important;',
    to: '    line-height: 1.334 !important;\n    color: inherit;',
  },
];
