/** From an empty WordPress to one with the plugin and people in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ADMINISTRATOR,
  addUser,
  install,
  type Role,
  uploadPlugin,
} from '../people/administrator.ts';
import { notices } from '../people/place.ts';
import { signedIn, visitor } from '../people/visitor.ts';

const ROLES: readonly Role[] = ['editor', 'author', 'contributor', 'subscriber'];

describe('an empty WordPress', () => {
  it('its installer → a site', async () => {
    await install(await visitor());
  });

  it('the zip through Plugins → Add New → Upload Plugin → active, and PHP has nothing to say', async () => {
    const page = await signedIn(ADMINISTRATOR);
    await uploadPlugin(page);
    await page.goto('/wp-admin/tools.php');
    await page.locator('#adminmenu').getByRole('link', { name: 'Care Picks' }).waitFor();
    assert.deepEqual(notices(), []);
  });

  it('Users → Add New → somebody of every role', async () => {
    const page = await signedIn(ADMINISTRATOR);
    for (const role of ROLES) await addUser(page, role);
  });
});
