/**
 * Preloaded by each process that runs such tests: chai for what the pages have it from, and the tests’ own site, which is
 * the project’s folder.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { root } from '../../../src/build/setup.mjs';

register('./chai.mjs', import.meta.url);

/** A page asks for a path of its site, or for a file beside the module. */
globalThis.fetch = async address => {
  const path = String(address);
  return new Response(await readFile(path.startsWith('/') ? `${root}${path}` : new URL(path)));
};
