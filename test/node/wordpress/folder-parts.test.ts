/** From the catalog in the editor to the folder on the site: what the browser sends is what readers then get. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBuilt } from '../../../src/build/sizes.ts';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import { sendFolder } from '../../../src/editor/worker/folder-parts.ts';
import { folder } from '../../../src/folder/folder.ts';
import { bytes, type Call, callPlugin } from './plugin-call.ts';

const uploads = mkdtempSync(join(tmpdir(), 'care-picks-parts-'));
after(() => rmSync(uploads, { recursive: true }));
const plugin = join(uploads, 'plugin');
mkdirSync(join(plugin, 'care'), { recursive: true });
/** Those that a catalog changes, and the list of their hashes, as they were built. */
const SCRIPTS = ['care-picks.js', 'embed.js', 'hashes.json'];
for (const name of SCRIPTS) {
  // What `compile` has written into the sample's does not matter: it is written over.
  writeFileSync(join(plugin, 'care', name), readBuilt(name));
}

const ID = 'abcdefghijklmnopqrst';
const SAMPLE = fileURLToPath(new URL('../../../catalog/catalog.json', import.meta.url));

/** What is the same for every catalog comes with the scripts; the rest is for other hosts. */
const NOT_SENT = [
  'care-picks.css',
  'catalog.schema.json',
  '_headers',
  '_redirects',
  '.htaccess',
  'index.html',
  '404.html',
];

it('the sample, part by part → on the site, file by file', async () => {
  const text = readFileSync(SAMPLE, 'utf8');
  const { catalog } = checkForPage(text, '');
  assert.ok(catalog);
  const parts: Uint8Array[] = [];
  const told: number[] = [];
  const count = await sendFolder(catalog, `\uFEFF${text}`, {
    readScript: async name => readBuilt(name),
    take: async part => {
      parts.push(part);
    },
    onProgress: (done, all) => told.push(done / all),
  });
  for (const part of parts) assert.ok(part.length < 1_000_000, `${part.length} bytes in one part`);
  assert.ok(told.length > 5 && Math.max(...told) <= 1);

  const calls: readonly Call[] = [
    ['begin'],
    ...parts.map((part): Call => ['take_part', ID, bytes(part)]),
    ['put_in_place', ID, count],
  ];
  const site = { uploads, plugin: `${plugin}/`, id: ID };
  const answers = callPlugin(site, calls);
  assert.equal(answers.at(-1), true);

  const read = (name: string): string => readFileSync(join(uploads, 'care-picks', name), 'utf8');
  assert.equal(read('source.json'), text);
  const { files } = await folder(catalog, SCRIPTS, async name => readBuilt(name), {
    isQuick: false,
  });
  let compared = 2;
  for await (const file of files) {
    if (NOT_SENT.includes(file.name)) continue;
    if (file.name === 'hashes.json')
      assert.deepEqual(JSON.parse(read(file.name)), JSON.parse(file.text));
    else assert.equal(read(file.name), file.text, file.name);
    compared += SCRIPTS.includes(file.name) ? 0 : 1;
  }
  assert.equal(compared, count);
  assert.deepEqual(callPlugin(site, [['is_outdated']]), [false]);
});
