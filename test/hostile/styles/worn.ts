/** A page of a view that wears one sheet after another, and is looked at under each. */
import { executeServerCommand } from '@web/test-runner-commands';
import { cardsInSight, expectCautions } from '../../elements/hostile/in-sight.ts';
import type { Sheet } from '../../elements/hostile/sheet.ts';
import { unmount } from '../../support/page.ts';
import { expectUnharmed, widgetsIn } from '../site/expect-safe.ts';
import { openPage, type Page } from '../site/open.ts';
import { SOLEUS_CARDS } from '../site/states.ts';
import type { View } from './views.ts';

export interface Worn {
  readonly open: () => Promise<void>;
  /** Looks at it with this sheet. */
  readonly look: (sheet: Sheet) => Promise<void>;
  readonly close: () => Promise<void>;
}

const [CARDS, JOINTLY] = SOLEUS_CARDS;

function dress({ document }: Page, { css }: Sheet): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

export function worn({ state, form, width }: View): Worn {
  let page: Page | undefined;
  const open = async (): Promise<void> => {
    unmount();
    await state.before?.();
    const embed = await state.embed(form);
    page = await openPage(`<h2>Care</h2>${embed}<p>After</p>`, { ...state.page, width });
    await state.settled(page, 'picks');
    expectUnharmed(page);
  };
  const widget = (): Element => {
    const [found] = page ? widgetsIn(page) : [];
    if (!found) throw new Error('No widget.');
    return found;
  };
  return {
    open,
    async look(sheet) {
      // What was taken away under one sheet is not there under the next.
      if (!page || cardsInSight(widget()).length !== CARDS) await open();
      if (!page) return;
      const { document } = page;
      const put = dress(page, sheet);
      try {
        // In the root of a placeholder, sheets of the page do not reach it.
        const isReached = widget().getRootNode() === document;
        const isGone =
          sheet.leaves === 'none' && (isReached || cardsInSight(widget()).length === 0);
        expectCautions(widget(), isGone ? 0 : CARDS, JOINTLY);
      } finally {
        put.remove();
      }
    },
    async close() {
      unmount();
      page = undefined;
      await executeServerCommand('mend-dist');
    },
  };
}
