import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageViolations } from '../support/axe/page-violations.ts';
import { openDemo } from '../support/demo.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { unmount } from '../support/page.ts';

afterEach(unmount);

const openAll = (page: Document): void => {
  for (const more of atLeast(2, page.querySelectorAll('details'))) {
    more.removeAttribute('name');
    more.open = true;
  }
};

describe('the demo page, as it can be used by everybody', () => {
  const states: readonly [string, string, number, (page: Document) => unknown][] = [
    ['unchanged', '', 1200, () => {}],
    ['at 320 px', '', 320, () => {}],
    [
      'everything open',
      '?site=wordpress&form=link&tag=maya-20&width=free&seen=paper',
      1200,
      openAll,
    ],
    [
      'with notes and a mistake',
      '?layout=x&limit=0',
      1200,
      page => {
        const field = page.querySelector<HTMLInputElement>('[name=limit]');
        if (field) field.value = 'x';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      },
    ],
    [
      'searching a muscle',
      '',
      1200,
      async page => {
        page.querySelector<HTMLInputElement>('#muscle')?.click();
        await page.querySelector('muscle-box')?.updateComplete;
      },
    ],
  ];
  for (const [title, query, width, act] of states) {
    it(`${title} → no violation`, async () => {
      const { page } = await openDemo(query, width);
      await act(page);
      expect(await pageViolations(page)).to.deep.equal([]);
    });
  }

  it('where the system is dark → no violation', async () => {
    // Chromium alone can be told so; the others look at the light page once more.
    await executeServerCommand('media', { 'prefers-color-scheme': 'dark' });
    try {
      const { page } = await openDemo('?layout=x&site=wordpress');
      openAll(page);
      expect(await pageViolations(page)).to.deep.equal([]);
    } finally {
      await executeServerCommand('media', {});
    }
  });

  for (const [size, width] of [
    ['100%', 320],
    ['200%', 640],
  ] as const) {
    it(`text at ${size}, ${width} px, everything open → nothing sticks out`, async () => {
      const { page } = await openDemo('?site=hugo&form=placeholder&tag=maya-20&width=free', width);
      page.documentElement.style.fontSize = size;
      openAll(page);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('everything that is operated → at least 44 px high, or in a label that is', async () => {
    const { page } = await openDemo('?width=free&seen=paper');
    openAll(page);
    const controls = page.querySelectorAll<HTMLElement>('input, select, button, summary');
    for (const control of atLeast(45, controls)) {
      const label = control.closest('label');
      const target = control.matches('[type=radio], [type=checkbox]') ? label : control;
      const { height } = (target ?? control).getBoundingClientRect();
      expect(height, control.outerHTML.slice(0, 80)).to.be.at.least(44);
    }
  });
});
