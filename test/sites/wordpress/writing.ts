/** Posts with picks in them, by people of different roles, and what their readers see. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SAMPLE } from '../people/administrator.ts';
import { beginPost, chooseMuscle, insertBlock, publish } from '../people/author.ts';
import { notices } from '../people/place.ts';
import { type Reading, readPage, readRendered } from '../people/reader.ts';
import { signedIn } from '../people/visitor.ts';

/** How many cards the sample has for the soleus, a muscle of the leg. */
const PRODUCTS = 9;

function expectWhole({ seen, cautions, problems }: Reading, rendered: Reading): void {
  assert.equal(seen.products, PRODUCTS);
  assert.equal(seen.clotWarnings, 1, 'the clot warning above the list');
  assert.deepEqual(seen.faults, []);
  assert.deepEqual(cautions, rendered.cautions);
  assert.deepEqual(problems, []);
}

describe('a post with picks', () => {
  let rendered: Reading;
  before(async () => {
    rendered = await readRendered(SAMPLE, 'soleus');
    assert.equal(Object.keys(rendered.cautions).length, PRODUCTS);
  });

  const addresses = new Map<string, string>();

  it('an author, by the block → published', async () => {
    const draft = await beginPost(await signedIn('author'), 'The soleus, by the block');
    const block = await insertBlock(draft, 'Care Picks');
    await chooseMuscle(block, 'Soleus');
    addresses.set('the block', await publish(draft));
  });

  it('an author, by the shortcode → published', async () => {
    const draft = await beginPost(await signedIn('author'), 'The soleus, by the shortcode');
    await draft.page.keyboard.type('[care-picks muscle="soleus"]');
    addresses.set('the shortcode', await publish(draft));
  });

  for (const form of ['the block', 'the shortcode'])
    for (const withScript of [true, false])
      it(`${form}, a reader ${withScript ? 'with' : 'without'} script → every product with every caution in sight`, async () => {
        const address = addresses.get(form);
        assert.ok(address, 'it was not published');
        expectWhole(await readPage(address, withScript), rendered);
      });

  it('PHP has nothing to say', () => {
    assert.deepEqual(notices(), []);
  });
});
