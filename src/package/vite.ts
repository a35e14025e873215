/** The plugin for Vite: the catalog compiled in development and into the build. */
export { type CarePicksOptions, carePicks } from '../vite/care-picks.ts';
