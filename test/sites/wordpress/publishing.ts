/** Tools → Care Picks: from an empty catalog to the folder on the site. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../src/build/setup.mjs';
import { ADMINISTRATOR, SAMPLE } from '../people/administrator.ts';
import { begin, nonceOf, partOf, sender } from '../people/sender.ts';
import { signedIn } from '../people/visitor.ts';

const DIST = join(root, 'dist');

describe('the folder', () => {
  it('sent part by part → published', async () => {
    const page = await signedIn(ADMINISTRATOR);
    const send = sender(page, await nonceOf(page));
    const names = ['catalog', 'first', 'picks'].flatMap(folder =>
      readdirSync(join(DIST, folder)).map(name => `${folder}/${name}`),
    );
    const files = [
      ...names.map(name => [name, readFileSync(join(DIST, name), 'utf8')] as const),
      ['source.json', readFileSync(SAMPLE, 'utf8')] as const,
    ];
    const id = await begin(send);
    for (let at = 0; at < files.length; at += 200) {
      const answer = await send(`/folder/${id}`, partOf(files.slice(at, at + 200)));
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
    }
    const answer = await send(`/folder/${id}/publish`, { count: files.length });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  });
});
