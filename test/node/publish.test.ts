/** A folder that a site may be serving is whole at every moment, whatever happens to the run that writes it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { publish } from '../../src/cli/publish.ts';
import type { OutputFile } from '../../src/domain/output-file.ts';
import { OURS } from '../../src/folder/hosts.ts';

const out = mkdtempSync(join(tmpdir(), 'care-picks-publish-'));
after(() => rmSync(out, { recursive: true }));

const OLD: readonly OutputFile[] = [
  { name: 'chunks/a.js', text: 'old a' },
  { name: 'catalog/soleus.json', text: 'old soleus' },
  { name: 'catalog/same.json', text: 'same' },
];
const NEW: readonly OutputFile[] = [
  { name: 'chunks/b.js', text: 'new b' },
  { name: 'catalog/soleus.json', text: 'new soleus' },
  { name: 'catalog/same.json', text: 'same' },
];

async function* from(files: readonly OutputFile[], failAt = Number.POSITIVE_INFINITY) {
  for (const [at, file] of files.entries()) {
    if (at === failAt) throw new Error('The power went.');
    yield file;
  }
}

const put = (files: readonly OutputFile[], failAt?: number) =>
  publish(out, from(files, failAt), () => {});

/** Every file below the folder with its text. */
const contents = () =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(out.length + 1), readFileSync(path, 'utf8')])
      .sort(([a = ''], [b = '']) => a.localeCompare(b)),
  );
const asContents = (files: readonly OutputFile[]) =>
  Object.fromEntries(
    files.map(({ name, text }) => [name, text]).sort(([a = ''], [b = '']) => a.localeCompare(b)),
  );

beforeEach(async () => {
  for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true });
  await put(OLD);
});

describe('publishing a folder', () => {
  it('what changed is replaced, what did not is left alone', async () => {
    const before = statSync(join(out, 'catalog/same.json')).mtimeMs;
    const { files, written } = await put(NEW);
    assert.deepEqual(
      files,
      NEW.map(({ name }) => name),
    );
    assert.equal(written, 2);
    assert.equal(statSync(join(out, 'catalog/same.json')).mtimeMs, before);
    assert.deepEqual(contents(), asContents([{ name: 'chunks/a.js', text: 'old a' }, ...NEW]));
  });

  for (const failAt of NEW.keys())
    it(`broken off at file ${failAt + 1} → the folder is as it was`, async () => {
      await assert.rejects(put(NEW, failAt), /The power went/);
      assert.deepEqual(contents(), asContents(OLD));
    });

  it('a folder where a file belongs → the folder is as it was', async () => {
    rmSync(join(out, 'catalog/soleus.json'));
    mkdirSync(join(out, 'catalog/soleus.json'));
    const before = contents();
    await assert.rejects(put(NEW), /soleus\.json is a folder/);
    assert.deepEqual(contents(), before);
  });

  it('a file where a folder belongs → the folder is as it was', async () => {
    rmSync(join(out, 'catalog'), { recursive: true });
    writeFileSync(join(out, 'catalog'), 'mine');
    const before = contents();
    await assert.rejects(put(NEW), /catalog is not a folder/);
    assert.deepEqual(contents(), before);
  });

  it('killed without a chance to tidy up → the folder is as it was, and the next run tidies up', async () => {
    const script = `
      import { publish } from './src/cli/publish.ts';
      async function* files() {
        yield { name: 'catalog/soleus.json', text: 'new soleus' };
        process.kill(process.pid, 'SIGKILL');
        await new Promise(() => {});
      }
      await publish(${JSON.stringify(out)}, files(), () => {});`;
    const { signal } = spawnSync(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    assert.equal(signal, 'SIGKILL');
    assert.equal(readFileSync(join(out, 'catalog/soleus.json'), 'utf8'), 'old soleus');
    assert.equal(readdirSync(out).filter(name => name.startsWith('.')).length, 1);
    await put(NEW);
    assert.deepEqual(
      readdirSync(out).filter(name => name.startsWith('.')),
      [],
    );
    assert.equal(readFileSync(join(out, 'catalog/soleus.json'), 'utf8'), 'new soleus');
  });

  it('another run that is still at work is left alone', async () => {
    const staging = join(out, `.care-picks-staging-${process.ppid}`);
    mkdirSync(staging);
    writeFileSync(join(staging, 'x'), 'x');
    await put(NEW);
    assert.deepEqual(readdirSync(staging), ['x']);
  });
});

describe('a name that an author may use too', () => {
  const page = (text: string): OutputFile => ({ name: 'index.html', text, isShared: true });

  it('the author’s own file → stays, and is told', async () => {
    writeFileSync(join(out, 'index.html'), '<h1>My home page, with Care Picks</h1>');
    const { kept, files, written } = await publish(out, from([page(`<h1>${OURS}</h1>`)]), () => {});
    assert.deepEqual([kept, files, written], [['index.html'], [], 0]);
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /My home page/);
  });

  it('ours of an earlier time → is written anew', async () => {
    writeFileSync(join(out, 'index.html'), `<h1>${OURS}</h1>`);
    const { kept, written } = await publish(out, from([page(`<h1>${OURS}, new</h1>`)]), () => {});
    assert.deepEqual([kept, written], [[], 1]);
  });
});
