/** What a developer installs: how much it is, what is in it, and that other tools can read it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { atLeast } from '../../support/lists/at-least.ts';
import { manifest, pack } from './support/packed.ts';

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(pack().tarball));
const paths = (): readonly string[] => pack().files.map(({ path }) => path);

describe('the package', () => {
  it('→ at most 200 files and 600 kB packed', () => {
    const { size, files } = pack();
    assert.ok(files.length > 100 && files.length <= 200, `${files.length} files`);
    assert.ok(size > 400_000 && size <= 600_000, `${size} bytes`);
  });

  it('→ what is built for it, what `compile` copies, the sample, and nothing of demo, docs, tests or sources', () => {
    const known =
      /^(?:(?:CHANGELOG|README|SECURITY)\.md|LICENSE|package\.json|catalog\/catalog\.json|src\/cli\/care-picks\.mjs|build\/package\/[\w.-]+\.(?:js|js\.map|json|d\.ts)|build\/package\/types\/[\w/-]+\.d\.ts|dist\/(?:care-picks|embed|analytics|quick)\.js|dist\/(?:hashes\.json|LICENSES\.txt)|dist\/chunks\/[\w-]+\.js)$/;
    assert.deepEqual(
      paths().filter(path => !known.test(path)),
      [],
    );
    for (const path of ['LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'catalog/catalog.json'])
      assert.ok(paths().includes(path), path);
  });

  it('every export → leads to files that are in it', () => {
    const targets = Object.values(manifest().exports).flatMap(target =>
      typeof target === 'string' ? target : Object.values(target),
    );
    for (const target of atLeast(25, targets))
      assert.ok(paths().includes(target.replace(/^\.\//, '')), target);
  });

  it('publint → no finding', async () => {
    const { messages } = await publint({
      pack: { tarball: bytes().buffer },
      level: 'suggestion',
      strict: true,
    });
    assert.deepEqual(messages, []);
  });

  it('arethetypeswrong → no finding, for all who can import an ES module', async () => {
    const found = await checkPackage(createPackageFromTarballData(bytes()));
    assert.ok(found.types);
    atLeast(15, Object.keys(found.entrypoints));
    // Its own name for this choice is the profile “esm-only”.
    const others = ['node10', 'node16-cjs'];
    const problems = found.problems.filter(
      problem => !('resolutionKind' in problem && others.includes(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
  });
});
