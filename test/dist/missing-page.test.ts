/** Where a host shows `404.html` in the place of a page that is not there, other names of a muscle lead on by it. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { distOrigin } from '../support/page.ts';

const origin = await distOrigin();

describe('404.html', () => {
  afterEach(() => executeServerCommand('mend-dist'));

  for (const [name, to] of [
    ['calves', 'triceps-surae'],
    ['Calf', 'triceps-surae'],
  ] as const)
    it(`in the place of picks/${name}.html → the page of ${to}`, async () => {
      const body = await (await fetch(`${origin}/404.html`)).text();
      const path = `picks/${name}.html`;
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      await executeServerCommand('dist-fault', { path, status: 404, headers, body } as never);
      await executeServerCommand('reset-requests');
      const frame = document.createElement('iframe');
      const paths = await new Promise<readonly string[]>(resolve => {
        // That page itself, and then the other.
        frame.addEventListener('load', async () => {
          const asked = (await executeServerCommand('requests')) as readonly string[];
          if (asked.includes(`/picks/${to}.html`)) resolve(asked);
        });
        frame.src = `${origin}/${path}`;
        document.body.append(frame);
      });
      expect(paths[0]).to.equal(`/${path}`);
      frame.remove();
    });
});
