/**
 * Small sites of the frameworks that people write blogs with, each a folder beside this file as its users would write
 * it. Every one is laid into a folder of its own, built with the package as it is packed, and looked at.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root, SetupError } from '../../../src/build/setup.mjs';
import { runSuite } from '../../support/runner/runners.mjs';
import { ensureDebian } from '../debian/installed.mjs';

const SUITE = { node: ['test/sites/recipes/recipe.ts'], pure: [], browser: [] };

/**
 * - `output`: the folder that a build leaves to be served
 * - `without`: what a reader without script gets: the picks in the `page`, or a `link` to a page of them
 * - `isOnePage`: a link to another post changes what the page shows, and loads no other
 * - `tag`: the file where the element stands as the types of the framework see it
 * - `debian`: the package of Debian that builds it
 */
export const RECIPES = {
  plain: { output: '.', without: 'link', isOnePage: false },
  eleventy: { output: '_site', without: 'page', isOnePage: false },
  hugo: { output: 'public', without: 'page', isOnePage: false, debian: 'hugo' },
  jekyll: { output: '_site', without: 'page', isOnePage: false, debian: 'jekyll' },
  vite: { output: 'dist', without: 'link', isOnePage: true },
  react: { output: 'dist', without: 'page', isOnePage: true, tag: 'src/post.tsx' },
  next: { output: 'out', without: 'page', isOnePage: true, tag: 'app/[muscle]/page.tsx' },
  vue: { output: 'dist', without: 'page', isOnePage: true, tag: 'src/post.vue' },
  nuxt: {
    output: '.output/public',
    without: 'page',
    isOnePage: true,
    tag: 'app/pages/[muscle].vue',
  },
  svelte: {
    output: 'build',
    without: 'page',
    isOnePage: true,
    tag: 'src/routes/[muscle]/+page.svelte',
  },
  astro: { output: 'dist', without: 'page', isOnePage: true },
};

const NAMES = Object.keys(RECIPES);

/** The package as npm would publish it, of a build that is there. */
function pack(folder) {
  const words = ['pack', root, '--ignore-scripts', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  const [file] = readdirSync(folder);
  if (status !== 0 || !file) throw new SetupError(`${stderr}The package cannot be packed.`);
  return join(folder, file);
}

/** @returns why a recipe cannot be built here, if so */
function missing({ debian }) {
  if (debian === undefined) return undefined;
  try {
    ensureDebian([debian]);
    return undefined;
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
}

/**
 * @param names of recipes; none stands for all
 * @param tarball the package; absent, it is packed
 * @returns the counts of each
 */
export async function checkRecipes(names, tarball) {
  const unknown = names.filter(name => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new SetupError(`--recipes knows ${NAMES.join(', ')}, not ${unknown.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = tarball ? resolve(tarball) : pack(folder);
  const all = [];
  for (const name of names.length > 0 ? names : NAMES) {
    const recipe = RECIPES[name];
    console.log(`\n— ${name}`);
    process.env.RECIPE = JSON.stringify({
      ...recipe,
      name,
      tarball: file,
      missing: missing(recipe),
    });
    all.push(...(await runSuite(SUITE)));
  }
  return all;
}
