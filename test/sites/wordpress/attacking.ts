/** Somebody who means harm: whatever is sent, by whomever, the folder that readers get stays as it is. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { atLeast } from '../../support/lists/at-least.ts';
import { ADMINISTRATOR, type Role } from '../people/administrator.ts';
import { changed, type Files, traces } from '../people/files.ts';
import { notices } from '../people/place.ts';
import { begin, nonceOf, partOf, sender } from '../people/sender.ts';
import { signedIn, visitor } from '../people/visitor.ts';
import { type Attack, attacks, OURS, SEEDS, withSeeds } from './attacks.ts';

const NOBODY: readonly Role[] = ['editor', 'author', 'contributor', 'subscriber'];

/** Where Publish and the list of posts send to, for an id that is somebody's. */
const routes = (id: string): readonly string[] => [
  '/folder',
  `/folder/${id}`,
  `/folder/${id}/publish`,
  '/undo',
  '/posts/1',
];

const GOOD = partOf(OURS);

const expectUnchanged = (earlier: Files): void =>
  assert.deepEqual(changed(earlier, traces()), [], 'files that changed');

describe('somebody who may not publish', () => {
  let id = '';
  let earlier: Files;
  let owner: Page;
  before(async () => {
    owner = await signedIn(ADMINISTRATOR);
    id = await begin(sender(owner, await nonceOf(owner)));
    earlier = traces();
  });

  async function expectRefused(page: Page, nonce?: string): Promise<void> {
    for (const route of routes(id)) {
      const { status } = await sender(page, nonce)(route, GOOD);
      assert.ok(status === 401 || status === 403, `${route}: ${status}`);
    }
    expectUnchanged(earlier);
  }

  it('nobody the site knows → refused', async () => expectRefused(await visitor()));

  for (const role of NOBODY)
    it(`${role} → no page under Tools, and refused with a nonce of their own`, async () => {
      const page = await signedIn(role);
      const answer = await page.goto('/wp-admin/tools.php?page=care-picks');
      assert.equal(answer?.status(), 403);
      await expectRefused(page, await nonceOf(page));
    });

  it('a page elsewhere that the administrator looks at, without a nonce → refused', async () =>
    expectRefused(owner));

  it('that with the nonce of somebody else → refused', async () =>
    expectRefused(owner, await nonceOf(await signedIn('author'))));
});

describe('somebody who may publish, and sends what no browser of ours makes', async () => {
  let owner: Page;
  let earlier: Files;
  before(async () => {
    owner = await signedIn(ADMINISTRATOR);
    earlier = traces();
  });

  const expectHarmless = async ({ part }: Attack): Promise<void> => {
    const send = sender(owner, await nonceOf(owner));
    const id = await begin(send);
    const { status } = await send(`/folder/${id}`, part);
    assert.ok(status >= 400 && status < 500, `answered with ${status}`);
    const then = await send(`/folder/${id}/publish`, { count: 1 });
    assert.ok(then.status >= 400 && then.status < 500, `published with ${then.status}`);
    expectUnchanged(earlier);
  };

  it('files of ours, sent in the same way → taken, and gone with a part that is missing', async () => {
    const send = sender(owner, await nonceOf(owner));
    const id = await begin(send);
    const { status, body } = await send(`/folder/${id}`, partOf(OURS));
    assert.deepEqual([status, body], [200, OURS.length]);
    assert.equal((await send(`/folder/${id}/publish`, { count: 9 })).status, 400);
    assert.equal((await send(`/folder/${id}`, partOf(OURS))).status, 409);
    expectUnchanged(earlier);
  });

  for (const attack of atLeast(70, await attacks()))
    it(`${attack.title} → nothing is published`, () => expectHarmless(attack));

  for (const seeds of SEEDS)
    it(`${JSON.stringify(seeds)} for the scripts → nothing is published`, async () => {
      const send = sender(owner, await nonceOf(owner));
      const id = await begin(send);
      const sent = withSeeds(seeds);
      assert.equal((await send(`/folder/${id}`, partOf(sent))).status, 200);
      const { status } = await send(`/folder/${id}/publish`, { count: sent.length });
      assert.ok(status >= 400, `published with ${status}`);
      expectUnchanged(earlier);
    });

  for (const name of ['../../../plugins', '..%2f..', 'care-picks', 'A'.repeat(20), 'x'.repeat(20)])
    it(`a folder called ${name} → there is none`, async () => {
      const send = sender(owner, await nonceOf(owner));
      for (const route of [`/folder/${name}`, `/folder/${name}/publish`]) {
        const { status } = await send(route, GOOD);
        assert.ok(status === 404 || status === 409, `${route}: ${status}`);
      }
      expectUnchanged(earlier);
    });

  it('PHP ended no page early, and the plugin did nothing that PHP warns of', () => {
    assert.deepEqual(notices(), []);
  });
});
