/** Whether a widget that comes and goes leaves anything behind: 1,000 rounds of it, on the fast machine. */
import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import { ELEMENT, MODULE } from './ours.ts';
import { heap, newPhone } from './phone.ts';
import { post } from './post.ts';
import type { Site } from './site.ts';

const ROUNDS = 1000;
/** Rounds before it counts: until then the engine still compiles what it runs, and keeps what it learns of it. */
const BEFORE = 4000;

const GO_ROUND = `async count => {
  for (let round = 0; round < count; round += 1) {
    const element = document.createElement('care-picks');
    element.setAttribute('muscle', 'soleus');
    const loaded = new Promise(resolve => {
      element.addEventListener('care-picks-load', resolve, { once: true });
    });
    document.body.append(element);
    await loaded;
    await new Promise(requestAnimationFrame);
    element.remove();
  }
  await new Promise(afterPaint);
}`;

export async function rounds(browser: Browser, { publish }: Site): Promise<readonly Figure[]> {
  const subject = { name: '', picks: `${MODULE}${ELEMENT}`, cards: 1, hosts: ['care-picks'] };
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(publish('/posts/rounds.html', post(subject, 'inside')));
    await page.evaluate('quiet');
    const session = await phone.newCDPSession(page);
    const held = async () => {
      // Twice, for what is let go of in the first may hold on to something else.
      await heap(session);
      const bytes = await heap(session);
      return { bytes, ...(await session.send('Memory.getDOMCounters')) };
    };
    await page.evaluate(`(${GO_ROUND})(${BEFORE})`);
    const before = await held();
    await page.evaluate(`(${GO_ROUND})(${ROUNDS})`);
    const after = await held();
    return [
      { what: '1,000 rounds: heap before', value: before.bytes / 1000, unit: 'kB' },
      { what: '  … grown by', value: (after.bytes - before.bytes) / 1000, unit: 'kB', atMost: 20 },
      { what: '  … nodes more', value: after.nodes - before.nodes, unit: '', atMost: 0 },
      {
        what: '  … listeners more',
        value: after.jsEventListeners - before.jsEventListeners,
        unit: '',
        atMost: 0,
      },
    ];
  } finally {
    await phone.close();
  }
}
