/** From old posts with links to the same posts with picks: WordPress's own export, the editor under Tools, and one click. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ADMINISTRATOR, exportPosts } from '../people/administrator.ts';
import { post } from '../people/author.ts';
import { addPicks, confirmAll, importPosts, openTools, publish } from '../people/catalog-author.ts';
import { LIVE, notices } from '../people/place.ts';
import { postCalled } from '../people/posts.ts';
import { readPage, readRendered } from '../people/reader.ts';
import { signedIn } from '../people/visitor.ts';
import { expectWhole, PRODUCTS } from './expect-whole.ts';

const TITLE = 'Soleus Muscle: Heel, Calf and Low Back Pain';

/** What an author wrote years ago, with pictures that are there. */
function oldPost(): string {
  const page = readFileSync(
    new URL('../../node/import/pages/soleus-post.html', import.meta.url),
    'utf8',
  );
  const [text] = /<p>A knot in the soleus.*?(?=<aside>)/s.exec(page) ?? [];
  assert.ok(text);
  return text.replaceAll(/src="[^"]*"/g, 'src="/wp-includes/images/blank.gif"');
}

describe('a site with old posts', () => {
  it('Tools → Export, into the editor, confirmed, published → its products are on the site', async () => {
    const page = await signedIn(ADMINISTRATOR);
    await post(page, TITLE, oldPost());
    const file = await exportPosts(page);
    try {
      const editor = await openTools(page);
      await importPosts(editor, file);
      assert.equal(await confirmAll(editor), PRODUCTS);
      assert.match(await publish(editor), /^Published\./);
    } finally {
      await rm(dirname(file), { recursive: true });
    }
    const { products } = JSON.parse(readFileSync(join(LIVE, 'source.json'), 'utf8'));
    assert.equal(products.length, PRODUCTS);
  });

  it('“Where could picks stand?” → they stand in the old post, with every caution', async () => {
    const page = await signedIn(ADMINISTRATOR);
    await openTools(page);
    assert.deepEqual(await addPicks(page, TITLE), ['[care-picks muscle="soleus"]']);
    const rendered = await readRendered(join(LIVE, 'source.json'), 'soleus');
    for (const withScript of [true, false])
      expectWhole(await readPage((await postCalled(TITLE)).link, withScript), rendered);
  });

  it('PHP has nothing to say', () => assert.deepEqual(notices(), []));
});
