/** `care-picks render`: the finished widget for a page that is built ahead of time. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { call, SAMPLE } from './cli/call.ts';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-render-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const render = (...words: readonly string[]) => call('render', ...words);

describe('care-picks render', () => {
  it('a muscle → the element with its finished tree in a declarative shadow root', async () => {
    const { stdout, status } = await render(SAMPLE, '--muscle', 'soleus');
    assert.equal(status, 0);
    assert.match(stdout, /^<care-picks muscle="soleus">\n<template shadowrootmode="open"><style>/);
    assert.doesNotMatch(stdout, /\n\s*\n/, 'an empty line would end the block for Markdown');
    assert.match(stdout, /<slot><\/slot><\/template>\n<\/care-picks>\n$/);
    assert.equal(stdout.split('class="card"').length - 1, 9);
    assert.match(stdout, /data-caution="blood-clot"/);
    assert.doesNotMatch(stdout, /<script| checked=|lit-part|<\?>/);
  });

  it('with options → as the element would draw it, and says what it was drawn for', async () => {
    const { stdout } = await render(
      ...[SAMPLE, '--muscle', 'calf', '--phase', 'acute', '--limit', '2', '--layout', 'table'],
      ...['--heading', 'A "b" & c', '--heading-level', '3', '--home', 'https://me.example/care'],
    );
    assert.match(
      stdout,
      /^<care-picks muscle="triceps-surae" phase="acute" limit="2" layout="table" heading="A &quot;b&quot; &amp; c" heading-level="3">\n/,
    );
    assert.equal(stdout.split('class="card"').length - 1, 2);
    assert.match(stdout, /<h3 class="heading"[^>]*>A &quot;b&quot; &amp; c<\/h3>/);
    assert.match(
      stdout,
      /<script type="module" src="https:\/\/me\.example\/care\/care-picks\.js"><\/script>\n$/,
    );
    assert.match(
      stdout,
      /data-asked="\{&quot;muscle&quot;:&quot;triceps-surae&quot;,&quot;phase&quot;:&quot;acute&quot;/,
    );
    assert.match(stdout, /value="acute" checked=""/);
  });

  it('--styles → a link in place of the styles, and no style in it anywhere', async () => {
    const { stdout } = await render(
      SAMPLE,
      '--muscle',
      'soleus',
      '--styles',
      '/care/care-picks.css',
    );
    assert.match(
      stdout,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/care\/care-picks\.css"><div /,
    );
    assert.doesNotMatch(stdout, /<style| style=/);
  });

  it('--json → one object', async () => {
    const { muscle, html, problems } = JSON.parse(
      (await render(SAMPLE, '--muscle', 'calf', '--json')).stdout,
    );
    assert.deepEqual([muscle, problems], ['triceps-surae', []]);
    assert.match(html, /^<care-picks /);
  });

  it('--out → a file for each muscle that has something, as printed one by one', async () => {
    const out = join(folder, 'includes');
    const { stdout, status } = await render(SAMPLE, '--out', out, '--home', '/care/', '--json');
    assert.equal(status, 0);
    const { files, problems } = JSON.parse(stdout);
    assert.deepEqual(problems, []);
    assert.deepEqual(readdirSync(out).sort(), [...files].sort());
    assert.ok(files.length > 5 && files.length < 200, `${files.length} files`);
    const soleus = readFileSync(join(out, 'soleus.html'), 'utf8');
    assert.equal(soleus, (await render(SAMPLE, '--muscle', 'soleus', '--home', '/care')).stdout);
    for (const name of files)
      assert.match(readFileSync(join(out, name), 'utf8'), /^<care-picks muscle="[a-z-]+">/, name);
  });

  it('--out that is a file → said, exit 1', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const { stderr, status } = await render(SAMPLE, '--muscle', 'soleus', '--out', file);
    assert.equal(status, 1);
    assert.match(stderr, /could not be written/);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });

  const wrong: readonly [string, readonly string[], RegExp][] = [
    ['no muscle', [SAMPLE], /needs --muscle/],
    ['an unknown muscle', [SAMPLE, '--muscle', 'wing'], /no muscle is called "wing"/],
    [
      'a country by its name',
      [SAMPLE, '--muscle', 'soleus', '--country', 'Germany'],
      /--country takes two letters .*, not "Germany"/,
    ],
    ['a folder without a name', [SAMPLE, '--out', ''], /render needs --out <dir>/],
  ];
  for (const [title, words, message] of wrong)
    it(`${title} → said, exit 2`, async () => {
      const { stderr, status } = await render(...words);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });

  it('a catalog with an error → nothing but what is wrong, exit 1', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"version": 1, "products": [{"id": "a"}]}');
    const { stdout, stderr, status } = await render(file, '--muscle', 'soleus');
    assert.deepEqual([stdout, status], ['', 1]);
    assert.match(stderr, /products\[0\]\.title/);
  });
});
