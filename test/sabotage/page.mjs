/** Faults in what is drawn, one at a time: the browser tests that concern each have to notice it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, say } from '../../src/build/setup.mjs';
import { PAGE_FAULTS } from './page-faults/page-faults.mjs';
import { spoiled } from './spoiled.mjs';

const fits = fault => spoiled(readFileSync(join(root, fault.file), 'utf8'), fault) !== undefined;

/** @returns how many of these tests pass and fail with that fault */
async function countWith(fault, suites) {
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-sabotage-'));
  const file = join(folder, 'counts.json');
  try {
    const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
    const config = ['--config', 'test/sabotage/page.config.mjs'];
    const env = {
      BROWSERS: process.env.BROWSERS || 'chromium',
      COUNTS_FILE: file,
      ...(fault && { FAULT: JSON.stringify(fault) }),
    };
    await run(process.execPath, [runner, ...config, '--files', ...suites], { env });
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param wants whether a fault is to be tried, by its file and name
 * @returns whether every fault was noticed
 */
export async function tryPage(wants) {
  const faults = PAGE_FAULTS.filter(({ file, name }) => wants(`${file} ${name}`));
  const misfits = faults.filter(fault => !fits(fault));
  for (const { name } of misfits) console.log(`fits nowhere, or in two places: ${name}`);
  // A test that fails without a fault would notice every one.
  const sound = await countWith(undefined, [...new Set(faults.flatMap(({ suites }) => suites))]);
  if (sound.passed === 0 || sound.failed > 0) {
    say('Without any fault the tests do not pass.');
    return false;
  }
  let lived = 0;
  for (const fault of faults.filter(each => !misfits.includes(each))) {
    const { failed } = await countWith(fault, fault.suites);
    if (failed === 0) lived += 1;
    console.log(`${failed > 0 ? 'noticed' : 'LIVES  '}  ${fault.name}`);
  }
  console.log(`${faults.length} faults, ${lived} live, ${misfits.length} fit nowhere`);
  return faults.length > 0 && lived + misfits.length === 0;
}
