/** Posts with picks in them, by people of different roles, and what their readers see. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SAMPLE } from '../people/administrator.ts';
import {
  beginPost,
  chooseMuscle,
  insertBlock,
  post,
  publish,
  saveDraft,
  submitForReview,
} from '../people/author.ts';
import { notices } from '../people/place.ts';
import { postCalled } from '../people/posts.ts';
import { readIn, readPage, readRendered } from '../people/reader.ts';
import type { Reading } from '../people/reading.ts';
import { signedIn } from '../people/visitor.ts';
import { expectWhole, PRODUCTS } from './expect-whole.ts';
import { BY_BLOCK, BY_SHORTCODE } from './titles.ts';

let rendered: Reading;
before(async () => {
  rendered = await readRendered(SAMPLE, 'soleus');
  assert.equal(Object.keys(rendered.cautions).length, PRODUCTS);
});

describe('a post with picks', () => {
  it('an author, by the block → published', async () => {
    const draft = await beginPost(await signedIn('author'), BY_BLOCK);
    const block = await insertBlock(draft, 'Care Picks');
    await chooseMuscle(block, 'Soleus');
    await publish(draft);
  });

  it('an author, by the shortcode → published', async () => {
    const draft = await beginPost(await signedIn('author'), BY_SHORTCODE);
    await draft.page.keyboard.type('[care-picks muscle="soleus"]');
    await publish(draft);
  });

  for (const title of [BY_BLOCK, BY_SHORTCODE])
    for (const withScript of [true, false])
      it(`${title}, a reader ${withScript ? 'with' : 'without'} script → every product with every caution in sight`, async () => {
        const { link } = await postCalled(title);
        expectWhole(await readPage(link, withScript), rendered);
      });

  it('a contributor → a draft with the same picks, and a way to hand it in', async () => {
    const page = await signedIn('contributor');
    const draft = await beginPost(page, 'The soleus, by a contributor');
    const block = await insertBlock(draft, 'Care Picks');
    await chooseMuscle(block, 'Soleus');
    const address = await saveDraft(draft);
    expectWhole(await readIn(await page.context().newPage(), address), rendered);
    assert.equal(await submitForReview(draft), 'pending');
  });

  it('PHP has nothing to say', () => assert.deepEqual(notices(), []));
});

/** What an author may write into options, for whom no script is allowed. */
const MARKUP: readonly string[] = [
  'heading="<img src=x onerror=window.hit=1>"',
  `heading='" onmouseover="window.hit=1" x="'`,
  `heading='</template><script>window.hit=1</script>'`,
  `country='US" onclick="window.hit=1'`,
  'theme="dark onclick=window.hit=1"',
  `muscle='soleus"><script>window.hit=1</script>'`,
];

describe('an author who writes markup into options', () => {
  for (const [at, option] of MARKUP.entries())
    it(`${option} → text, or nothing`, async () => {
      const muscle = option.startsWith('muscle') ? '' : 'muscle="soleus" ';
      const page = await signedIn('author');
      const link = await post(page, `Markup ${at}`, `[care-picks ${muscle}${option}]`);
      for (const withScript of [true, false]) {
        const { page } = await readPage(link, withScript && !option.startsWith('muscle'));
        const found = page.locator('.entry-content, .wp-block-post-content');
        assert.equal(await found.locator('script, img[src="x"]').count(), 0);
        assert.equal(await found.locator('[onerror], [onclick], [onmouseover]').count(), 0);
        assert.equal(await page.evaluate('window.hit'), undefined);
      }
    });
});
