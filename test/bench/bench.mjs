/**
 * `npm run bench`: what the project promises of speed, memory and bytes, measured on this machine.
 * Times differ from machine to machine, so every promise is a ratio within one run or a size; it ends
 * with 1 when one of them is not kept.
 *
 *     npm run bench                 everything
 *     npm run bench -- scale        one suite: scale, import, lighthouse, typing or page
 *     npm run bench -- --json       one JSON object instead of the table
 *     RUNS=3 npm run bench -- page  a quick look; nine runs of each are what is promised upon
 */
import { ensureBuilt } from '../../src/build/build.mjs';
import { ensureInstalled, finish, root, run, SetupError } from '../../src/build/setup.mjs';
import { ensurePackages } from '../support/runner/packages.mjs';

await finish(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await ensurePackages('bench');
  const args = ['--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)];
  const code = await run(process.execPath, args, { cwd: root, output: 1 });
  if (code !== 0) throw new SetupError('Not every promise was kept.');
});
