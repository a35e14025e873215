/** The names of the widget's chunks, for what is built after them: `virtual:scripts`. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:scripts';

/** @param chunks the folder that they are in */
export const builtScripts = (chunks: string): Plugin => ({
  name: 'care-picks:script-names',
  resolveId: { filter: { id: /^virtual:scripts$/ }, handler: () => `\0${NAME}` },
  load: {
    filter: { id: /^\0virtual:scripts$/ },
    handler: () => `export const chunks = ${JSON.stringify(readdirSync(chunks))};`,
  },
});
