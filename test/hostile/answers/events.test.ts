import { expect } from '@open-wc/testing';
import '../../../src/elements/define.ts';
import type { CarePicksSelectEvent, CarePicksViewEvent, Item } from '../../../src/domain/events.ts';
import type { Phase } from '../../../src/domain/types.ts';
import { aFile, aProduct, aUse } from '../../support/builders.ts';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import {
  all,
  appears,
  cards,
  errorsDuring,
  folderWith,
  mount,
  nextEvent,
  one,
  unmount,
} from '../../support/page.ts';

type Widget = HTMLElementTagNameMap['care-picks'];

let catalog: string;
before(async () => {
  catalog = await folderWith(
    aFile([
      aProduct('cold', [aUse('cold-gel', 'acute')]),
      aProduct('brace', [aUse('brace')]),
      aProduct('roller', [aUse('massage', 'chronic')]),
      aProduct('rocker', [aUse('stretch', 'chronic')]),
    ]),
  );
});
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  unmount();
});

/** A widget, and what its load event told. */
async function widget(attributes: string): Promise<readonly [Widget, readonly Item[]]> {
  const loaded = nextEvent<Event & { items: readonly Item[] }>(document, 'care-picks-load');
  const element = await mount(
    `<care-picks muscle="soleus" catalog="${catalog}" ${attributes}></care-picks>`,
  );
  return [element, (await loaded).items];
}

async function choose(element: Widget, phase: Phase): Promise<void> {
  (all(element, '.phase input')[phase === 'acute' ? 0 : 1] as HTMLElement).click();
  await element.updateComplete;
}

async function answer(element: Widget, code: string): Promise<void> {
  (one(element, '.check') as HTMLDetailsElement).open = true;
  ((await appears(element, `[data-condition="${code}"]`)) as HTMLElement).click();
  await element.updateComplete;
}

function selected(element: Widget, id: string): Item | undefined {
  let item: Item | undefined;
  const hear = (event: CarePicksSelectEvent) => {
    ({ item } = event);
    event.preventDefault();
  };
  element.addEventListener('care-picks-select', hear, { once: true });
  (one(one(element, `[data-product="${id}"]`), '[data-offer]') as HTMLElement).click();
  return item;
}

/** What was asked for at first → what is offered then, in order. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['', ['cold', 'brace', 'roller', 'rocker']],
  ['phase="acute"', ['cold', 'brace']],
  ['phase="chronic" limit="2"', ['roller', 'brace']],
];

describe('what events tell, whatever the reader did', () => {
  for (const [attributes, offered] of ROWS)
    itInTurn(
      `${attributes || 'both phases'}, then each phase and an answer → view tells of what was offered first, and so does select`,
      async () => {
        const [element, items] = await widget(attributes);
        expect(items).to.deep.equal(offered.map((id, index) => ({ id, index })));
        await answer(element, 'material-allergy');
        for (const phase of ['chronic', 'acute', 'chronic'] as const) {
          const viewed = nextEvent<CarePicksViewEvent>(element, 'care-picks-view');
          await choose(element, phase);
          element.scrollIntoView();
          expect((await viewed).items, phase).to.deep.equal(items);
          const shown = cards(element).map(card => card.split(' ')[1] ?? '');
          for (const id of atLeast(1, shown))
            expect(selected(element, id), `${phase}, ${id}`).to.deep.equal({
              id,
              index: offered.indexOf(id),
            });
        }
      },
    );

  it('a widget that loads after an answer and a switch elsewhere → tells of all that it would have offered', async () => {
    const [first, items] = await widget('');
    await choose(first, 'acute');
    await answer(first, 'suspected-clot');
    const [second, later] = await widget('');
    expect(later).to.deep.equal(items);
    expect(cards(second)).to.deep.equal([]);
  });

  it('each event → has what is promised of it, and nothing that tells of muscle, phase or answers', async () => {
    const promised = {
      'care-picks-load': ['items'],
      'care-picks-phase': [],
      'care-picks-view': ['items'],
      'care-picks-select': ['item', 'program'],
      'care-picks-error': ['code'],
    };
    const heard: Record<string, readonly string[]> = {};
    const stop = new AbortController();
    const hear = (event: Event) => {
      // What an event of the browser has too is `isTrusted`, in some engines as its own.
      heard[event.type] = Object.keys(event).filter(name => name !== 'isTrusted');
      event.preventDefault();
    };
    for (const type of Object.keys(promised))
      document.addEventListener(type, hear, { signal: stop.signal });
    const [element] = await widget('phase="acute"');
    await answer(element, 'material-allergy');
    const viewed = nextEvent(document, 'care-picks-view');
    await choose(element, 'chronic');
    element.scrollIntoView();
    await viewed;
    (one(element, '[data-offer]') as HTMLElement).click();
    const failed = nextEvent(document, 'care-picks-error');
    await errorsDuring(async () => {
      element.muscle = 'flux capacitor';
      await failed;
    });
    stop.abort();
    expect(heard).to.deep.equal(promised);
  });
});
