/** Every description of the public surface as a file of the package. */
import { attributeTypes } from './attribute-types.ts';
import { reactTypes, svelteTypes, vueTypes } from './framework-types.ts';
import { htmlData } from './html-data.ts';
import { manifest } from './manifest.ts';
import { webTypes } from './web-types.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @returns the text of each file by its name; the types name each other, and have to lie side by side */
export const surfaceFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['custom-elements.json', json(manifest())],
    ['web-types.json', json(webTypes())],
    ['html-data.json', json(htmlData())],
    ['attributes.d.ts', attributeTypes()],
    ['react.d.ts', reactTypes()],
    ['vue.d.ts', vueTypes()],
    ['svelte.d.ts', svelteTypes()],
  ]);
