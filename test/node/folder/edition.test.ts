/** One build is of one edition, in every script and every tree of it; another rule makes another one. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { edition } from '../../../src/build/edition.ts';
import { readBuilt } from '../../../src/build/sizes.ts';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { EDITION } from '../../../src/domain/edition.ts';
import type { FirstFile } from '../../../src/first/first-file.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { firstFor, pageFor } from '../../support/lists/shown-for.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const OURS = edition(root);

describe('the edition', () => {
  const copy = mkdtempSync(join(tmpdir(), 'care-picks-edition-'));
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('stands in the script, in the command line and in what the editor makes its folder with', () => {
    const worker = readdirSync(join(root, 'dist/demo-worker')).filter(name =>
      /^folder-[A-Za-z0-9_-]{8}\.js$/.test(name),
    );
    const command = join(root, 'build/package');
    const modules = readdirSync(command).filter(name => name.endsWith('.js'));
    const scripts = [
      readBuilt('care-picks.js'),
      modules.map(name => readFileSync(join(command, name), 'utf8')).join('\n'),
      ...worker.map(name => readBuilt(`demo-worker/${name}`)),
    ];
    for (const text of atLeast(3, scripts)) {
      assert.ok(text.includes(OURS));
      assert.ok(!text.includes('CARE_PICKS_EDITION') && !text.includes('unbuilt'));
    }
  });

  it('stands in every tree of the folder, and no other', async () => {
    const read = (name: string): FirstFile => JSON.parse(readBuilt(`first/${name}.json`));
    for (const { id } of atLeast(153, MUSCLES)) {
      const first = await firstFor(JSON.parse(readBuilt(`catalog/${id}.json`)), read);
      for (const [text, marks] of [
        [JSON.stringify(first), 3],
        [pageFor(id, name => readBuilt(`picks/${name}`)), 1],
      ] as const) {
        const found = [...text.matchAll(/data-edition"?[=:]"(\w*)"/g)];
        assert.deepEqual(
          found.map(([, mark]) => mark),
          Array(marks).fill(OURS),
          id,
        );
      }
    }
  });

  it('code that was not built has one of its own', () => assert.equal(EDITION, 'unbuilt'));

  it('is the same for the same sources wherever they lie, and another one where a rule differs', () => {
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
    for (const path of ['package.json', 'catalog/muscles.json'])
      cpSync(join(root, path), join(copy, path));
    assert.equal(edition(copy), OURS);
    appendFileSync(join(copy, 'src/elements/report.ts'), '\n// No reader sees this.\n');
    assert.equal(edition(copy), OURS);
    const seen = new Set([OURS]);
    for (const path of [
      'safety/rules/limbs.ts',
      'safety/engine/assess.ts',
      'recommend/recommend.ts',
      'links/link.ts',
      'view/templates/card.ts',
      'view/styles/card.ts',
      'i18n/strings.ts',
      'domain/types.ts',
      'catalog/anatomy/muscles.ts',
    ]) {
      appendFileSync(join(copy, 'src', path), '\n// Changed.\n');
      seen.add(edition(copy));
    }
    for (const path of ['package.json', 'catalog/muscles.json']) {
      const text = readFileSync(join(copy, path), 'utf8');
      writeFileSync(join(copy, path), text.replace('"0.1.0"', '"0.1.1"').replace('thigh', 'back'));
      seen.add(edition(copy));
    }
    assert.equal(seen.size, 1 + 11);
  });

  it('does not depend on how a system ends its lines', () => {
    const path = join(copy, 'src/safety/rules/limbs.ts');
    const before = edition(copy);
    const text = readFileSync(path, 'utf8').replaceAll('\n', '\r\n');
    rmSync(path);
    appendFileSync(path, text);
    assert.equal(edition(copy), before);
  });
});
