import { expect } from '@open-wc/testing';
import { atLeast } from '../support/lists/at-least.ts';
import '../../demo/events/event-log.ts';
import { EVENT_NAMES } from '../../src/surface/events.ts';
import '../../src/elements/define.ts';
import {
  CarePicksErrorEvent,
  CarePicksLoadEvent,
  CarePicksPhaseEvent,
  CarePicksSelectEvent,
  CarePicksViewEvent,
} from '../../src/domain/events.ts';
import { violations } from '../support/axe/violations.ts';
import { all, appears, distOrigin, mount, one, textOf, unmount } from '../support/page.ts';

type EventLog = HTMLElementTagNameMap['event-log'];

async function listener(target: EventTarget | null): Promise<EventLog> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  const element = document.createElement('event-log');
  element.target = target;
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return element;
}

const entries = async (element: EventLog): Promise<readonly string[]> => {
  await element.updateComplete;
  return all(element, '[data-event]').map(textOf);
};

describe('the list of events', () => {
  afterEach(unmount);

  const ITEM = { id: 'a-gel', index: 0 };
  const rows: readonly [string, Event, RegExp][] = [
    [
      'load → which products, and their places from 1',
      new CarePicksLoadEvent([ITEM, { id: 'a-sock', index: 1 }]),
      /on the page\. Products: a-gel \(place 1\), a-sock \(place 2\)\..*"index":1/,
    ],
    ['load without picks → none', new CarePicksLoadEvent([]), /Products: no products\./],
    [
      'error → its code',
      new CarePicksErrorEvent('catalog/unreachable'),
      /Nothing could be shown\..*code: catalog\/unreachable\./,
    ],
    ['phase → nothing', new CarePicksPhaseEvent(), /switched the phase\. It carries nothing\./],
    ['view → which products', new CarePicksViewEvent([ITEM]), /in view.*a-gel \(place 1\)/],
    [
      'select → product and shop',
      new CarePicksSelectEvent(ITEM, 'amazon'),
      /shop link\. Product: a-gel \(place 1\)\. Shop: amazon\./,
    ],
  ];
  for (const [title, event, words] of rows) {
    it(title, async () => {
      const target = new EventTarget();
      const element = await listener(target);
      target.dispatchEvent(event);
      const [first] = await entries(element);
      expect(first).to.match(words);
      expect(one(element, 'time').getAttribute('datetime')).to.match(/^\d{4}-/);
    });
  }

  it('a field that nobody expects → shown all the same', async () => {
    const target = new EventTarget();
    const element = await listener(target);
    target.dispatchEvent(Object.assign(new Event('care-picks-phase'), { phase: 'acute' }));
    expect((await entries(element))[0]).to.match(/phase: acute\..*\{"phase":"acute"\}/);
  });

  it('the newest first; cleared → empty, and said so', async () => {
    const target = new EventTarget();
    const element = await listener(target);
    target.dispatchEvent(new CarePicksLoadEvent([]));
    target.dispatchEvent(new CarePicksPhaseEvent());
    await element.updateComplete;
    expect(all(element, '[data-event]').map(each => each.getAttribute('data-event'))).to.deep.equal(
      ['care-picks-phase', 'care-picks-load'],
    );
    const clear = one(element, 'button') as HTMLButtonElement;
    clear.click();
    expect(await entries(element)).to.deep.equal([]);
    expect(textOf(one(element, '[role="status"]'))).to.equal('The list is empty.');
    expect(clear.disabled).to.equal(true);
  });

  it('many at once → read aloud once, when the bunch is over', async () => {
    const target = new EventTarget();
    const element = await listener(target);
    const status = one(element, '[role="status"]');
    const said: string[] = [];
    const spoken = new Promise<void>(resolve => {
      new MutationObserver(() => {
        said.push(textOf(status));
        resolve();
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    for (let count = 0; count < 150; count += 1) target.dispatchEvent(new CarePicksPhaseEvent());
    await spoken;
    expect(said).to.deep.equal(['Events in the list: 100. Newest: The reader switched the phase.']);
    expect((await entries(element)).length).to.equal(100);
  });

  it('another target, a moved element, a removed one → each event is logged once, and none after the end', async () => {
    const [first, second] = [new EventTarget(), new EventTarget()];
    const element = await listener(first);
    element.target = second;
    await element.updateComplete;
    first.dispatchEvent(new CarePicksPhaseEvent());
    expect(await entries(element)).to.deep.equal([]);
    (element.parentElement as Element).append(element);
    second.dispatchEvent(new CarePicksPhaseEvent());
    expect((await entries(element)).length).to.equal(1);
    element.remove();
    second.dispatchEvent(new CarePicksPhaseEvent());
    expect((await entries(element)).length).to.equal(1);
  });

  it('every event is explained, and that muscle, phase and answers are in none', async () => {
    const text = all(await listener(null), 'p, dt')
      .map(textOf)
      .join(' ');
    for (const name of atLeast(5, EVENT_NAMES)) expect(text).to.include(name);
    expect(text).to.include('Muscle, phase and answers are in none of these events.');
  });

  it('a reader who switches and answers in the widget → no muscle, no phase and no answer is logged', async () => {
    const element = await listener(document);
    const widget = await mount(
      `<care-picks muscle="soleus" catalog="${await distOrigin()}/catalog/"></care-picks>`,
    );
    (all(widget, 'input[type="radio"]')[1] as HTMLElement).click();
    (one(widget, '.check summary') as HTMLElement).click();
    ((await appears(widget, '[data-condition="past-clot"]')) as HTMLElement).click();
    await widget.updateComplete;
    const logged = all(element, '[data-event] code').map(textOf);
    expect(logged.length).to.be.at.least(2);
    for (const each of logged)
      expect(each.replace(/care-picks-\w+/, '')).not.to.match(
        /soleus|acute|chronic|past-clot|condition/,
      );
    dispatchEvent(new Event('pagehide'));
  });

  for (const scheme of ['light', 'dark'])
    it(`empty and filled, ${scheme} → no violation`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      try {
        const target = new EventTarget();
        const element = await listener(target);
        expect(await violations(element)).to.deep.equal([]);
        for (const [, event] of rows) target.dispatchEvent(event);
        await element.updateComplete;
        expect(await violations(element)).to.deep.equal([]);
        const list = one(element, '.list') as HTMLElement;
        list.focus();
        expect(element.shadowRoot?.activeElement).to.equal(list);
      } finally {
        document.documentElement.style.cssText = '';
      }
    });
});
