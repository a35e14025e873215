/**
 * Who tries which row of a long table in `npm test`. Of every four rows Chromium and WebKit, which most readers have, try
 * two each, and Firefox one; each row has an engine. All rows in all engines: `npm run test:long`.
 */

const OF = 4;
const TURNS = { chromium: [0, 2], firefox: [0], webkit: [1, 3] };

/** @param at the row's place in its table. The turns move on by one with every four, for a table may itself go by fours. */
export const isRowOf = (engine, at) => TURNS[engine].includes((at + Math.floor(at / OF)) % OF);

/** Whether rows are shared: only where all of these engines are there. */
export const canShare = engines => Object.keys(TURNS).every(engine => engines.includes(engine));
