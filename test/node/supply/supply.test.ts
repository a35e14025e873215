/** What goes with the scripts: the notices of what is bundled, the hashes, and the list of parts. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundledIn, noticesText } from '../../../src/build/bundled.ts';
import { root } from '../../../src/build/setup.mjs';
import { readBuilt } from '../../../src/build/sizes.ts';
import { atLeast } from '../../support/lists/at-least.ts';

interface Part {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}

const inPackage = (path: string): string => join(root, 'node_modules', path);

describe('LICENSES.txt', () => {
  for (const [file, names] of Object.entries({
    'LICENSES.txt': ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'zod'],
    'demo/LICENSES.txt': ['lit-html', 'comlink', 'idb-keyval', 'jsonc-parser'],
    'demo-worker/LICENSES.txt': ['@lit-labs/ssr', '@parse5/tools', 'parse5', 'fflate', 'zod'],
  }))
    it(`${file} → our own licence, and each bundled package with its whole notice`, () => {
      const text = readBuilt(file);
      assert.match(text, /^Care Picks \(MIT\)\n\nMIT License\n\nCopyright/);
      for (const name of names) {
        const { version } = JSON.parse(readFileSync(inPackage(`${name}/package.json`), 'utf8'));
        assert.ok(text.includes(`\n${name} ${version} (`), name);
      }
      const lit = readFileSync(inPackage('lit-html/LICENSE'), 'utf8').trim();
      assert.ok(text.includes(lit));
      assert.equal(text.split(lit).length, 2, 'a notice stands there once');
    });

  it('a package without a licence → the build fails, and names it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'care-picks-supply-'));
    const none = join(folder, 'node_modules/none');
    mkdirSync(none, { recursive: true });
    writeFileSync(join(none, 'package.json'), '{ "name": "none", "version": "1.0.0" }');
    try {
      assert.throws(() => bundledIn([`${none}/index.js`], 'MIT'), /none has no licence to pass on/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('two packages of one notice → it stands under both', () => {
    const same = { version: '1.0.0', license: 'MIT', notice: 'Do as you like.' };
    const text = noticesText('MIT', [
      { name: 'a', ...same },
      { name: 'b', ...same },
    ]);
    assert.match(text, /a 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n\nDo as you like\.\n$/);
  });
});

describe('hashes.json', () => {
  const hashes: Readonly<Record<string, string>> = JSON.parse(readBuilt('hashes.json'));
  const scripts = readdirSync(join(root, 'dist/chunks')).map(name => `chunks/${name}`);

  it('every script that a page may load → its hash, as an integrity attribute has it', () => {
    assert.deepEqual(
      Object.keys(hashes).sort(),
      [...atLeast(6, scripts), 'analytics.js', 'care-picks.js', 'embed.js'].sort(),
    );
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384').update(readBuilt(name)).digest('base64')}`,
        name,
      );
  });
});

describe('sbom.cdx.json', () => {
  const { bomFormat, components, dependencies, metadata } = JSON.parse(readBuilt('sbom.cdx.json'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

  it('names every part that has a notice, and no other', () => {
    assert.equal(bomFormat, 'CycloneDX');
    const noticed = ['LICENSES.txt', 'demo/LICENSES.txt', 'demo-worker/LICENSES.txt'].flatMap(
      file =>
        [...readBuilt(file).matchAll(/^(\S+) (\d\S*) \(\S+\)$/gm)].map(
          ([, name, version]) => `${name} ${version}`,
        ),
    );
    const named = components.map(({ name, version }: Part) => `${name} ${version}`);
    assert.deepEqual(named, [...new Set(atLeast(18, noticed))].sort());
    assert.equal(dependencies[0].ref, metadata.component['bom-ref']);
    assert.equal(dependencies[0].dependsOn.length, components.length);
  });

  it('each part → the version and the hash of the lock file, and a licence', () => {
    for (const { name, version, hashes, licenses } of atLeast<Part>(18, components)) {
      const entry = lock.packages[`node_modules/${name}`];
      assert.equal(version, entry.version);
      const content = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
      assert.equal(`sha512-${content}`, entry.integrity);
      assert.match(licenses[0]?.license.id ?? '', /^\w/);
    }
  });
});
