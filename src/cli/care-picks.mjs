#!/usr/bin/env node
/**
 * The command `care-picks`. This file is what `bin` in package.json names, so it is committed and
 * executable, and it is JavaScript because no TypeScript runs on Node 20.
 *
 * In a clone it first sees to packages and a build, in an installed package both are there. It writes
 * nothing to standard output: that is the command's own.
 */
import { existsSync } from 'node:fs';

const file = path => new URL(`../../${path}`, import.meta.url);

async function prepare() {
  if (!existsSync(file('vite.config.ts'))) return true;
  const { ensureInstalled, finish } = await import('../build/setup.mjs');
  return finish(async () => {
    await ensureInstalled();
    const { ensureCliBuilt } = await import('../build/build.mjs');
    await ensureCliBuilt();
  });
}

if (await prepare()) {
  const { main } = await import(file('build/cli.js').href);
  process.exitCode = await main(process.argv.slice(2));
}
