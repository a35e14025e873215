/** Tools → Care Picks: from an empty catalog to picks on the site, and back. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ADMINISTRATOR, updatePlugin } from '../people/administrator.ts';
import {
  makeCatalog,
  openSample,
  openTools,
  PRODUCT,
  publish,
  undo,
} from '../people/catalog-author.ts';
import { contents } from '../people/files.ts';
import { BEFORE, LIVE, notices } from '../people/place.ts';
import { signedIn } from '../people/visitor.ts';

const PUBLISHED = 'Published. Posts with picks show them from now on.';

/** How many products of the published catalog there are. */
const published = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')).products.length;

describe('the page under Tools', () => {
  it('a product by the form, and Publish → its picks are on the site', async () => {
    const page = await signedIn(ADMINISTRATOR);
    const editor = await openTools(page);
    await makeCatalog(editor);
    assert.equal(await publish(editor), PUBLISHED);
    assert.equal(published(LIVE), 1);
    const address = await page.request.get('/wp-content/uploads/care-picks/picks/soleus.html');
    assert.match(await address.text(), new RegExp(`data-product="${PRODUCT}"`));
  });

  it('the sample after it → in its place, and the first is kept', async () => {
    const page = await signedIn(ADMINISTRATOR);
    const editor = await openTools(page);
    await openSample(editor);
    assert.equal(await publish(editor), PUBLISHED);
    assert.deepEqual([published(LIVE), published(BEFORE)], [9, 1]);
  });

  it('Undo, and once more → the first, and the sample again', async () => {
    const page = await signedIn(ADMINISTRATOR);
    const sample = contents(LIVE);
    await openTools(page);
    await undo(page);
    assert.deepEqual([published(LIVE), published(BEFORE)], [1, 9]);
    await page.reload();
    await undo(page);
    assert.deepEqual(contents(LIVE), sample);
  });

  it('the plugin uploaded once more → the folder stays as it is', async () => {
    const page = await signedIn(ADMINISTRATOR);
    const sample = contents(LIVE);
    await updatePlugin(page);
    assert.deepEqual(contents(LIVE), sample);
    assert.ok(existsSync(BEFORE));
  });

  it('PHP has nothing to say', () => assert.deepEqual(notices(), []));
});
