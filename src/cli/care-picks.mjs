#!/usr/bin/env node
/**
 * The command `care-picks`. This is the file that `bin` in package.json names, so it is committed and executable, and it
 * is JavaScript because Node 20 does not run TypeScript.
 *
 * In a clone it first installs the packages and builds; an installed package has both. It writes nothing to standard
 * output, which belongs to the command.
 */
import { existsSync } from 'node:fs';

const file = path => new URL(`../../${path}`, import.meta.url);

async function prepare() {
  if (!existsSync(file('vite.config.ts'))) return true;
  const { ensureInstalled, finish } = await import('../build/setup.mjs');
  return finish(async () => {
    await ensureInstalled();
    const { ensureBuilt, ensureCliBuilt } = await import('../build/build.mjs');
    // The plugin has the editor in it.
    await (process.argv.includes('plugin') ? ensureBuilt() : ensureCliBuilt());
  });
}

if (await prepare()) {
  const { main } = await import(file('build/package/cli.js').href);
  process.exitCode = await main(process.argv.slice(2));
}
